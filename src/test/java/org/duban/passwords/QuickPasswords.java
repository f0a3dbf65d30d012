package org.duban.passwords;

import org.duban.usecase.account.Passwords;

/** Real hashes that cost next to nothing. */
public final class QuickPasswords {

    private QuickPasswords() {}

    /** Argon2id with the least effort there is. */
    public static Passwords get() {
        return new Argon2Passwords(new Effort(8, 1, 1));
    }
}
