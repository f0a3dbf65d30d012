package org.duban.passwords;

/**
 * What one guess costs whoever makes it.
 *
 * @param kibibytes of memory, 8 or more for each lane
 * @param passes    over that memory, 1 or more
 * @param lanes     that can be filled at once, 1 or more
 */
public record Effort(int kibibytes, int passes, int lanes) {

    /** What OWASP's password storage cheat sheet asks of Argon2id at least, with one pass more. */
    public static final Effort STANDARD = new Effort(19 * 1024, 3, 1);

    /** More than anybody would choose; a hash that says so was tampered with. */
    private static final int MOST_KIBIBYTES = 1024 * 1024;

    private static final int MOST = 64;

    public Effort {
        if (passes < 1 || passes > MOST || lanes < 1 || lanes > MOST || kibibytes < 8 * lanes || kibibytes > MOST_KIBIBYTES) {
            throw new IllegalArgumentException("no effort: " + kibibytes + " " + passes + " " + lanes);
        }
    }

    boolean isLessThan(Effort other) {
        return (long) kibibytes * passes < (long) other.kibibytes * other.passes || kibibytes < other.kibibytes;
    }
}
