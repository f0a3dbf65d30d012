package org.duban.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Locks a window that nobody touched for so long; it looks each minute and at each touch, after a machine slept. A clock
 * that is set back gives nobody more time.
 */
public final class IdleWatch {

    /** The time allowed may become shorter meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<Duration> allowed;
    private final BiConsumer<Duration, Runnable> later;
    private final Runnable lock;
    private boolean ended;
    private Instant touched;
    private Instant seen;

    /**
     * @param allowed how long nobody may touch it, asked each time
     * @param later   runs something after that time
     * @param lock    does nothing where there is nothing to lock
     */
    public IdleWatch(Clock clock, Supplier<Duration> allowed, BiConsumer<Duration, Runnable> later, Runnable lock) {
        this.clock = clock;
        this.allowed = allowed;
        this.later = later;
        this.lock = lock;
        this.touched = clock.instant();
        this.seen = touched;
    }

    /** Begins to count. */
    public void begin() {
        look();
    }

    /** Counts no more. */
    public void end() {
        ended = true;
    }

    /** Somebody touched the window; too late where the time was over already. */
    public void touch() {
        if (isOver()) {
            lock.run();
        }
        touched = seen;
    }

    private void look() {
        if (ended) {
            return;
        }
        if (isOver()) {
            lock.run();
            touched = seen;
        }
        Duration left = Duration.between(seen, touched.plus(allowed.get()));
        later.accept(left.compareTo(LONGEST) < 0 ? left : LONGEST, this::look);
    }

    private boolean isOver() {
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            touched = touched.minus(Duration.between(now, seen));
        }
        seen = now;
        return !now.isBefore(touched.plus(allowed.get()));
    }
}
