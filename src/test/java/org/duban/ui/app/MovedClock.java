package org.duban.ui.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on only when it is told to. */
public final class MovedClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public MovedClock(Clock begin) {
        this.now = new AtomicReference<>(begin.instant());
        this.zone = begin.getZone();
    }

    /** That much time passes. */
    public void pass(Duration time) {
        now.updateAndGet(each -> each.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("one zone");
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
