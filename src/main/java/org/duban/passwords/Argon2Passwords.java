package org.duban.passwords;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.duban.usecase.account.Passwords;

/** Argon2id: slow and hungry for memory on purpose, so that whoever gets the store cannot guess passwords in bulk. */
public final class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;

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
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        try {
            return Argon2Hash.of(bytes, salt, effort);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }
}
