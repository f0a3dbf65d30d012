package org.duban.domain.plan;

/**
 * How often something of a task is done, beside or in place of a deadline (每月, 每季度至少1次, 每两周一次).
 *
 * @param phrase the words as printed
 * @param times  how often within the span, at least 1; 1 where no number is printed
 * @param every  how many cycles the span takes, at least 1: 2 for 每两周
 * @param cycle  the span's unit
 */
public record Recurrence(String phrase, int times, int every, Cycle cycle) {

    /** The units that plans count in. */
    public enum Cycle {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    public Recurrence {
        Check.text(phrase, "phrase");
        Check.that(times >= 1 && every >= 1, "a recurrence happens at least once in at least one cycle");
    }
}
