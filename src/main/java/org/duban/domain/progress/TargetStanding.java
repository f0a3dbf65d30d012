package org.duban.domain.progress;

import org.duban.domain.plan.Indicator;

/** How the value of an indicator stands against its target, on the day of the value. */
public enum TargetStanding {
    /** 达标: it has what the year asks for. */
    REACHED,
    /** 序时: it adds up over the year and has its share of it. */
    ON_TRACK,
    /** 未达. */
    MISSED;

    /**
     * How the value stands.
     *
     * @param year the plan's, over which counted things add up
     */
    public static TargetStanding of(Indicator indicator, Actual actual, int year) {
        if (TargetCheck.misses(indicator, actual, year)) {
            return MISSED;
        }
        return TargetCheck.reaches(indicator.target(), actual.value()) ? REACHED : ON_TRACK;
    }
}
