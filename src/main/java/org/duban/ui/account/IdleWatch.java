package org.duban.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Locks a window that nobody touched for so long; it looks each minute and at each touch, after a machine slept. */
public final class IdleWatch {

    /** The time allowed may become shorter meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<Duration> allowed;
    private final BiConsumer<Duration, Runnable> later;
    private final Runnable lock;
    private Instant touched;

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
    }

    /** Begins to count. */
    public void begin() {
        look();
    }

    /** Somebody touched the window; too late where the time was over already. */
    public void touch() {
        if (isOver()) {
            lock.run();
        }
        touched = clock.instant();
    }

    private void look() {
        if (isOver()) {
            lock.run();
            touched = clock.instant();
        }
        Duration left = Duration.between(clock.instant(), touched.plus(allowed.get()));
        later.accept(left.compareTo(LONGEST) < 0 ? left : LONGEST, this::look);
    }

    private boolean isOver() {
        return !clock.instant().isBefore(touched.plus(allowed.get()));
    }
}
