package org.duban.domain.account;

import java.util.UUID;

/** Names an account for good. */
public record AccountId(UUID value) {

    /** A new one. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
