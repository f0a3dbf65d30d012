package org.duban.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.duban.domain.plan.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 账户: somebody who signs in.
 *
 * @param name        what they sign in with and what the history keeps; unique among the accounts
 * @param department  whose reports they write; of {@link AccountRole#DEPARTMENT} alone, null for the others
 * @param password    its hash, in words that tell how it was made; never the password
 * @param failures    wrong passwords since the last right one, 0 or more
 * @param lockedUntil no password is looked at before; null while the account is not locked
 * @param active      whether they may sign in at all; an account that did something is never deleted
 */
public record UserAccount(
        AccountId id,
        String name,
        AccountRole role,
        @Nullable DepartmentId department,
        String password,
        int failures,
        @Nullable Instant lockedUntil,
        boolean active) {

    public UserAccount {
        if (name.isBlank() || password.isBlank() || failures < 0) {
            throw new IllegalArgumentException("no account: " + name);
        }
        if ((role == AccountRole.DEPARTMENT) != (department != null)) {
            throw new IllegalArgumentException("of a department are those who write its reports, and nobody else");
        }
    }

    /** Whether no password is looked at at that moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the account was locked at a time that is still to come: somebody set the clock back. */
    public boolean isLockedFromLater(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil.minus(Lock.after(failures)));
    }

    /** The account after a wrong password. */
    public UserAccount failed(Instant now) {
        return tried(failures + 1, now);
    }

    /** The account locked for the same time, beginning now. */
    public UserAccount lockedAnew(Instant now) {
        return tried(failures, now);
    }

    /** The account after a right password. */
    public UserAccount unlocked() {
        return withPassword(password);
    }

    /** The account with another password, and not locked. */
    public UserAccount withPassword(String hash) {
        return new UserAccount(id, name, role, department, hash, 0, null, active);
    }

    private UserAccount tried(int count, Instant now) {
        Duration lock = Lock.after(count);
        Instant until = lock.isZero() ? null : now.truncatedTo(ChronoUnit.SECONDS).plus(lock);
        return new UserAccount(id, name, role, department, password, count, until, active);
    }

    /** Without the password's hash, so that no log and no message ever holds one. */
    @Override
    public String toString() {
        return "UserAccount[" + name + ", " + role + (active ? "" : ", stopped") + "]";
    }
}
