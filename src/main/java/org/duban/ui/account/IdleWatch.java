package org.duban.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Locks a window that nobody touched for so long. It looks once when that time may be over, and again at the next touch:
 * a machine that slept goes on counting only then.
 */
public final class IdleWatch {

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
        later.accept(Duration.between(clock.instant(), touched.plus(allowed.get())), this::look);
    }

    private boolean isOver() {
        return !clock.instant().isBefore(touched.plus(allowed.get()));
    }
}
