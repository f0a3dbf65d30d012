package org.duban.domain.account;

import java.time.Duration;

/** How long wrong passwords keep an account from being tried again. */
final class Lock {

    private static final int TRIES = 5;
    private static final int DOUBLINGS = 11;
    private static final Duration LONGEST = Duration.ofHours(24);

    private Lock() {}

    /** One minute after the fifth wrong password, twice as long after each further one, a day at most; else zero. */
    static Duration after(int failures) {
        if (failures < TRIES) {
            return Duration.ZERO;
        }
        Duration lock = Duration.ofMinutes(1L << Math.min(failures - TRIES, DOUBLINGS));
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }
}
