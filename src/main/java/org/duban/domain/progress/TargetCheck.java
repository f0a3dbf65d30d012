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
 * of the target by the day of the value, whole units rounded down; a rate (%, 天, 元) has to be right at any time. A bare
 * number is to be reached.
 */
final class TargetCheck {

    private static final Set<String> COUNTED =
            Set.of("个", "名", "项", "例", "家", "次", "台", "件", "篇", "种", "套", "人", "期", "场", "份", "条", "间", "张", "辆",
                    "处", "门", "部", "位", "支", "批", "户", "床", "人次", "例次", "台次", "病例", "课题", "万元", "亿元");

    private TargetCheck() {}

    /** The targets of the task that its values miss. */
    static Stream<Reason> missed(Task task, TaskProgress facts, int year) {
        return task.indicators().stream()
                .flatMap(each -> facts.actual(each).stream()
                        .filter(actual -> misses(each, actual, year))
                        .<Reason>map(actual -> new Reason.TargetMissed(each, actual)));
    }

    private static boolean misses(Indicator indicator, Actual actual, int year) {
        Target target = indicator.target();
        BigDecimal value = actual.value();
        return switch (target.comparator()) {
            case AT_LEAST, EXACTLY -> value.compareTo(due(target, actual.on(), year)) < 0;
            case AT_MOST -> value.compareTo(target.value()) > 0;
            case BETWEEN -> value.compareTo(due(target, actual.on(), year)) < 0
                    || (!isCounted(target) && value.compareTo(Objects.requireNonNull(target.upper())) > 0);
        };
    }

    private static BigDecimal due(Target target, LocalDate on, int year) {
        if (!isCounted(target)) {
            return target.value();
        }
        int share = TimeShare.percent(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), on);
        return target.value().multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR);
    }

    private static boolean isCounted(Target target) {
        String unit = target.unit();
        return unit != null && (COUNTED.contains(unit) || (unit.startsWith("万") && COUNTED.contains(unit.substring(1))));
    }
}
