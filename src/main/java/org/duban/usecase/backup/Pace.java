package org.duban.usecase.backup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the next backup is due: some seconds after changes settle, but not later than a minute after the first; after one
 * that failed, a minute later.
 */
final class Pace {

    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final Duration LATEST = Duration.ofSeconds(60);
    private static final Duration AGAIN = Duration.ofSeconds(60);

    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable Instant running;
    private @Nullable Instant failed;

    /** A change was made that is in no backup. */
    void changed(Instant now) {
        first = first == null ? now : first;
        last = now;
    }

    /** When the first change was made that is in no backup; null where all are in one. */
    @Nullable Instant first() {
        return running == null ? first : running;
    }

    /** Whether one is due. A clock that was set back says nothing about how long somebody waits, so that one is. */
    boolean isDue(Instant now) {
        if (first == null || last == null) {
            return false;
        }
        return failed == null
                ? isBehind(last, SETTLED, now) || isBehind(first, LATEST, now)
                : isBehind(failed, AGAIN, now);
    }

    private static boolean isBehind(Instant since, Duration time, Instant now) {
        return now.isBefore(since) || !now.isBefore(since.plus(time));
    }

    /** One begins, which holds every change up to now. */
    void begin() {
        running = first;
        first = null;
        last = null;
    }

    /** It was made. */
    void made() {
        running = null;
        failed = null;
    }

    /** Nobody waits for it any more. */
    void cancelled() {
        first = running == null ? first : running;
        last = last == null ? first : last;
        running = null;
    }

    /** It could not be made. */
    void failed(Instant now) {
        cancelled();
        failed = now;
    }
}
