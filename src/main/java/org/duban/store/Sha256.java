package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of contents, in 64 lower-case hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    static String of(InputStream content) throws IOException {
        var in = new DigestInputStream(content, digest());
        in.transferTo(OutputStream.nullOutputStream());
        return inWords(in.getMessageDigest());
    }

    static String inWords(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
