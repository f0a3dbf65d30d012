package org.duban.usecase.account;

import org.duban.domain.account.UserAccount;

/** A new account, and the password that whoever signs in with it is handed. */
public record FirstPassword(UserAccount account, String password) {

    /** Without the password, which belongs into no log. */
    @Override
    public String toString() {
        return account.name();
    }
}
