package org.duban.domain.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Target.Comparator;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/** Small tasks of 2024 to be judged. */
final class Given {

    private Given() {}

    /** Until that day, from no day on. */
    static Deadline until(String end) {
        return new Deadline(DeadlineId.fresh(), "至" + end, null, LocalDate.parse(end), false, null);
    }

    /** A period, both days inclusive. */
    static Deadline period(String start, String end) {
        return new Deadline(DeadlineId.fresh(), "期间", LocalDate.parse(start), LocalDate.parse(end), false, null);
    }

    static Task task(Deadline... deadlines) {
        return task(Arrays.asList(deadlines), List.of());
    }

    static Task task(Indicator indicator) {
        return task(List.of(), List.of(indicator));
    }

    static Task task(List<Deadline> deadlines, List<Indicator> indicators) {
        return new Task(TaskId.fresh(), "1", "改造急诊大厅", "改造急诊大厅", List.of(), deadlines, indicators, List.of());
    }

    static Indicator indicator(Comparator comparator, String value, @Nullable String upper, @Nullable String unit) {
        var target = new Target(comparator, new BigDecimal(value), upper == null ? null : new BigDecimal(upper), unit);
        return new Indicator(IndicatorId.fresh(), "指标", target, "指标");
    }

    static TaskJudgement judged(Task task, TaskProgress facts, String today) {
        return new LightPolicy(LightLimits.STANDARD, 2024, LocalDate.parse(today)).judge(task, facts);
    }
}
