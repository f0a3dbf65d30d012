package org.duban.usecase;

import java.io.Serial;
import java.util.List;
import java.util.Set;

/**
 * Something cannot be done, for a reason a person can do something about. The message bundles hold the sentence
 * under {@code refusal.} and the key; it says what is wrong, where, and what to do.
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> PASSING = Set.of(
            "disk-full",
            "store-not-written",
            "store-not-opened",
            "folder-read-only",
            "backup-disk-full",
            "backup-folder-gone",
            "backup-read-only",
            "backup-not-written");

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key       of the sentence, without the {@code refusal.} in front
     * @param arguments what fills its places
     */
    public Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, without the {@code refusal.} in front. */
    public String key() {
        return key;
    }

    /** What fills the places of the sentence. */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * Whether trying the same thing again later may succeed, because the reason lies outside of it: a full disk, a
     * drive that is gone.
     */
    public boolean mayPass() {
        return PASSING.contains(key);
    }

    /** The same refusal with the failure that led to it, for the log. */
    public Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
