package org.duban.usecase.account;

import java.time.Clock;
import org.duban.domain.account.UserAccount;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 登录: tells by name and password who acts. */
public final class SignIn {

    private final Door door;

    public SignIn(Ledger ledger, Passwords passwords, Clock clock) {
        this.door = new Door(ledger, passwords, clock);
    }

    /** Whether 登录 is switched on; until then everybody acts as the office. */
    public boolean isNeeded() {
        return door.accounts().isOn();
    }

    /**
     * Signs somebody in. Five wrong passwords lock the account for a minute, each further one for twice as long, a day
     * at most; a right one forgets them. A name that nobody has gets the same answer as a wrong password, after the
     * same work.
     *
     * @throws Refusal when name or password is wrong, the account is locked, or it may not sign in any more
     */
    public Account signIn(String name, char[] password) {
        UserAccount account = account(name);
        if (account == null) {
            door.pretend(password);
            throw new Refusal("sign-in-wrong");
        }
        UserAccount known = door.open(account, password, "sign-in-wrong");
        if (!known.active()) {
            throw new Refusal("sign-in-inactive", known.name());
        }
        return Account.of(known);
    }

    private @Nullable UserAccount account(String name) {
        return door.accounts().find(name).orElse(null);
    }
}
