package org.duban.usecase.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;

/** Looks at passwords, counts the wrong ones, and stores every change of an account as a deed of its own. */
record Door(Ledger ledger, Passwords passwords, Clock clock) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * Lets pass who knows the account's password; a wrong one is counted before this tells so.
     *
     * @return the account as it stands after that
     * @throws Refusal {@code wrong} unless it is the password, or when the account is locked
     */
    UserAccount open(UserAccount account, char[] password, String wrong) {
        Instant now = clock.instant();
        mustNotBeLocked(account, now);
        if (!passwords.matches(password, account.password())) {
            revise(account, account.failed(now), account.name());
            throw new Refusal(wrong);
        }
        UserAccount known = passwords.isOutdated(account.password())
                ? account.withPassword(passwords.hash(password))
                : account.unlocked();
        if (!known.equals(account)) {
            revise(account, known, account.name());
        }
        return known;
    }

    /** A clock that was set back neither opens the lock nor keeps it closed for longer than it would be from now. */
    private void mustNotBeLocked(UserAccount account, Instant now) {
        if (!account.isLocked(now)) {
            return;
        }
        UserAccount locked = account.isLockedFromLater(now) ? account.lockedAnew(now) : account;
        if (!locked.equals(account)) {
            revise(account, locked, account.name());
        }
        throw new Refusal("sign-in-locked", minute(Objects.requireNonNull(locked.lockedUntil())));
    }

    /** The first full minute at which the account is open again. */
    private String minute(Instant until) {
        return MINUTE.format(until.plusSeconds(59).atZone(clock.getZone()));
    }

    /** Does as much as looking at a password does, where there is no account to look it up for. */
    void pretend(char[] password) {
        passwords.hash(password);
    }

    private void revise(UserAccount before, UserAccount after, String who) {
        String recovery = ledger.accounts().recovery();
        store(new AccountsRevised(List.of(before), List.of(after), recovery, recovery), who);
    }

    void store(AccountsRevised revised, String who) {
        try {
            ledger.apply(revised, who, clock.instant());
        } catch (StaleChange stale) {
            throw new Refusal("changed-in-between").because(stale);
        }
    }

    Accounts accounts() {
        return ledger.accounts();
    }
}
