package org.duban.domain.progress;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.duban.domain.plan.Target;

/** How far a value is from what its target asks for on the day of the value, in the unit of the target. */
public sealed interface TargetGap {

    /** It is lower than the target by so much. */
    record Below(BigDecimal by) implements TargetGap {}

    /** It is higher than the target by so much. */
    record Above(BigDecimal by) implements TargetGap {}

    /** 序时: it adds up over the year, and should be so much by then. */
    record BehindTime(BigDecimal due) implements TargetGap {}

    /**
     * The gap; empty where the value does not miss the target.
     *
     * @param year the plan's, over which counted things add up
     */
    static Optional<TargetGap> of(Target target, Actual actual, int year) {
        return TargetCheck.misses(target, actual, year) ? Optional.of(gap(target, actual, year)) : Optional.empty();
    }

    private static TargetGap gap(Target target, Actual actual, int year) {
        BigDecimal value = actual.value();
        if (target.comparator() == Target.Comparator.AT_MOST) {
            return new Above(value.subtract(target.value()));
        }
        if (TargetCheck.isCounted(target)) {
            return new BehindTime(TargetCheck.due(target, actual.on(), year));
        }
        BigDecimal upper = Objects.requireNonNullElse(target.upper(), value);
        return value.compareTo(upper) > 0 ? new Above(value.subtract(upper)) : new Below(target.value().subtract(value));
    }
}
