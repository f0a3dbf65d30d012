package org.duban.passwords;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.duban.usecase.account.Passwords;

/** Argon2id: slow and hungry for memory on purpose, so that whoever gets the store cannot guess passwords in bulk. */
public final class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;

    /** That one char may take in UTF-8. */
    private static final int MOST_BYTES = 3;

    private final SecureRandom random = new SecureRandom();
    private final Effort effort;

    public Argon2Passwords(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return hash(password, salt, effort).words();
    }

    @Override
    public boolean matches(char[] password, String hash) {
        return Argon2Hash.parse(hash)
                .filter(known -> MessageDigest.isEqual(known.tag(), hash(password, known.salt(), known.effort()).tag()))
                .isPresent();
    }

    @Override
    public boolean isOutdated(String hash) {
        return Argon2Hash.parse(hash).filter(known -> !known.effort().isLessThan(effort)).isEmpty();
    }

    private static Argon2Hash hash(char[] password, byte[] salt, Effort effort) {
        ByteBuffer wide = ByteBuffer.allocate(MOST_BYTES * password.length);
        CoderResult whole = encoder().encode(CharBuffer.wrap(password), wide, true);
        byte[] bytes = Arrays.copyOf(wide.array(), wide.position());
        try {
            if (whole.isError()) {
                throw new IllegalStateException("no text: " + whole);
            }
            return Argon2Hash.of(bytes, salt, effort);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(wide.array(), (byte) 0);
        }
    }

    /** Half a character is taken as a question mark, as a keyboard gives none. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
