package org.duban.usecase.account;

/** Turns passwords into hashes that do not give them away. Whoever made the characters of a password wipes them. */
public interface Passwords {

    /** The hash of a password, salted, in words that tell how it was made. */
    String hash(char[] password);

    /** Whether the hash was made of this password, however it was made; false where the hash is not understood. */
    boolean matches(char[] password, String hash);

    /** Whether the hash was made with less effort than {@link #hash} makes now, and should be replaced. */
    boolean isOutdated(String hash);
}
