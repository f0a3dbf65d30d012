package org.duban.usecase.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved, forwards or back, and with it those of other zones. */
public final class MovingClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    /** At a moment of autumn. */
    public MovingClock() {
        this(new AtomicReference<>(Instant.parse("2024-10-02T02:00:00Z")), ZoneOffset.UTC);
    }

    private MovingClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** On, or back where it is negative. */
    public void move(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }
}
