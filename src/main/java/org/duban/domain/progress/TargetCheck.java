package org.duban.domain.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;

/**
 * Holds values against targets. What is counted (个, 例, 万人次) adds up over the year, so it need only have its share
 * of the target by the day of its value, rounded down to the decimals that the target is written with; a rate (%, 天, 元,
 * no unit) has to be right at any time. A bare number that is counted is to be reached; a bare rate does not say which side
 * of it is good (平均住院日7.6天), so nothing misses it.
 */
final class TargetCheck {

    private static final Set<String> RATES = Set.of(
            "%", "％", "‰", "百分点", "个百分点", "天", "日", "小时", "分钟", "分", "元", "倍", "级", "星", "度", "DDDs", "DDDS", "DDD");

    private TargetCheck() {}

    /** The targets of the task that its values miss. */
    static Stream<Reason> missed(Task task, TaskProgress facts, int year) {
        return task.indicators().stream()
                .flatMap(each -> facts.actual(each).stream()
                        .filter(actual -> misses(each.target(), actual, year))
                        .<Reason>map(actual -> new Reason.TargetMissed(each, actual)));
    }

    static boolean misses(Target target, Actual actual, int year) {
        return isCounted(target) ? missesCount(target, actual, year) : missesRate(target, actual.value());
    }

    private static boolean missesCount(Target target, Actual actual, int year) {
        return target.comparator() == Target.Comparator.AT_MOST
                ? actual.value().compareTo(target.value()) > 0
                : actual.value().compareTo(due(target, actual.on(), year)) < 0;
    }

    private static boolean missesRate(Target target, BigDecimal value) {
        boolean below = value.compareTo(target.value()) < 0;
        return switch (target.comparator()) {
            case AT_LEAST -> below;
            case AT_MOST -> value.compareTo(target.value()) > 0;
            case BETWEEN -> below || value.compareTo(Objects.requireNonNull(target.upper())) > 0;
            case EXACTLY -> false;
        };
    }

    /** Whether the value has what the target asks for by the end of the year. */
    static boolean reaches(Target target, BigDecimal value) {
        return switch (target.comparator()) {
            case AT_LEAST, BETWEEN -> value.compareTo(target.value()) >= 0;
            case AT_MOST -> value.compareTo(target.value()) <= 0;
            case EXACTLY -> isCounted(target) ? value.compareTo(target.value()) >= 0 : value.compareTo(target.value()) == 0;
        };
    }

    /** What is to be reached by that day of something that adds up. */
    static BigDecimal due(Target target, LocalDate on, int year) {
        int share = TimeShare.percent(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), on);
        return target.value()
                .multiply(BigDecimal.valueOf(share))
                .divide(BigDecimal.valueOf(100), Math.max(0, target.value().scale()), RoundingMode.FLOOR);
    }

    static boolean isCounted(Target target) {
        String unit = target.unit();
        return unit != null && !RATES.contains(unit);
    }
}
