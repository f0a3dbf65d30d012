package org.duban.domain.progress;

import java.util.Optional;
import org.duban.domain.plan.Target;

/** How the value of an indicator stands against its target, on the day of the value. */
public enum TargetStanding {
    /** 达标: it has what the year asks for. */
    REACHED,
    /** 序时: it adds up over the year and has its share of it. */
    ON_TRACK,
    /** 未达. */
    MISSED;

    /**
     * How the value stands; empty where the target is a bare rate (7.6天) that does not say which way is better.
     *
     * @param year the plan's, over which counted things add up
     */
    public static Optional<TargetStanding> of(Target target, Actual actual, int year) {
        if (TargetCheck.reaches(target, actual.value()) && !TargetCheck.misses(target, actual, year)) {
            return Optional.of(REACHED);
        }
        if (TargetCheck.misses(target, actual, year)) {
            return Optional.of(MISSED);
        }
        return TargetCheck.isCounted(target) ? Optional.of(ON_TRACK) : Optional.empty();
    }
}
