package org.duban.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 序时进度: how much of a time is over at the end of a day. */
final class TimeShare {

    private TimeShare() {}

    /** The days from first to last, both counted, that are over at the end of that day: 0 to 100, rounded down. */
    static int percent(LocalDate first, LocalDate last, LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long over = ChronoUnit.DAYS.between(first, day) + 1;
        if (all <= 0) {
            return over > 0 ? 100 : 0;
        }
        return (int) (Math.clamp(over, 0L, all) * 100 / all);
    }
}
