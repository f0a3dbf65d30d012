package org.duban.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.Reason;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * The lights of a plan for other programs, whose names never change. A light is {@code overdue}, {@code at-risk},
 * {@code on-track}, {@code done} or {@code on-hold}.
 *
 * @param department whose tasks alone these are; null for the whole plan
 * @param warnDays   the limit in days
 * @param warnPoints the limit in points of percent
 */
public record StatusOutline(
        String title,
        @Nullable String department,
        int year,
        LocalDate on,
        int warnDays,
        int warnPoints,
        Totals totals,
        List<Part> sections) {

    /** Tasks together: how many have each light, the mean percent or null where nobody has said one, how many deadlines there are, are late, are due soon. */
    public record Totals(
            int tasks, Map<String, Integer> lights, @Nullable Integer percent, int deadlines, int late, int soon, int wholeYear) {

        static Totals of(Rollup rollup) {
            var lights = new TreeMap<String, Integer>();
            for (TrafficLight light : TrafficLight.values()) {
                lights.put(name(light), rollup.count(light));
            }
            return new Totals(
                    rollup.tasks(), lights, rollup.percent(), rollup.deadlines(), rollup.late(), rollup.soon(), rollup.wholeYear());
        }
    }

    /** A section with its tasks. */
    public record Part(@Nullable String number, String title, Totals totals, List<Item> tasks) {}

    /** A task; the percent is null while nobody has said. */
    public record Item(
            @Nullable String number,
            String name,
            List<String> lead,
            String light,
            @Nullable Integer percent,
            List<Why> reasons,
            List<Time> deadlines) {}

    /** A deadline; guessed also where the task names none and has the whole year. */
    public record Time(
            String phrase,
            @Nullable LocalDate start,
            LocalDate end,
            boolean guessed,
            String light,
            @Nullable LocalDate completedOn) {}

    /**
     * A reason of a light; what does not belong to its kind is null.
     *
     * @param kind {@code late}, {@code due-soon}, {@code behind}, {@code target-missed}, {@code ahead},
     *             {@code some-completed}, {@code completed}, {@code reported-done} or {@code held}
     * @param of   the phrase of the deadline, or the indicator's name
     * @param days late, left, or after the deadline
     * @param is   the percent, the value, or how many are completed
     * @param due  the share of time in percent, or how many there are
     */
    public record Why(
            String kind, @Nullable String of, @Nullable Long days, @Nullable BigDecimal is, @Nullable BigDecimal due) {

        static Why of(Reason reason) {
            return switch (reason) {
                case Reason.Late(Deadline deadline, long days) -> new Why("late", deadline.phrase(), days, null, null);
                case Reason.DueSoon(Deadline deadline, long days) -> new Why("due-soon", deadline.phrase(), days, null, null);
                case Reason.Behind(int percent, int share) -> new Why("behind", null, null, number(percent), number(share));
                case Reason.TargetMissed(var indicator, var actual) ->
                    new Why("target-missed", indicator.name(), null, actual.value(), null);
                case Reason.Ahead(Deadline deadline, long days) -> new Why("ahead", deadline.phrase(), days, null, null);
                case Reason.SomeCompleted(int completed, int all) ->
                    new Why("some-completed", null, null, number(completed), number(all));
                case Reason.Completed(LocalDate on, long late) -> new Why("completed", null, late, null, null);
                case Reason.ReportedDone done -> new Why("reported-done", null, null, null, null);
                case Reason.Held held -> new Why("held", null, null, null, null);
            };
        }

        private static BigDecimal number(int count) {
            return BigDecimal.valueOf(count);
        }
    }

    /** How the plan stands. */
    public static StatusOutline of(StatusOfPlan status) {
        LightLimits limits = status.limits();
        return new StatusOutline(
                status.plan().heading().title(),
                status.department() == null ? null : status.department().name(),
                status.plan().heading().year(),
                status.on(),
                limits.days(),
                limits.points(),
                Totals.of(status.judgement().rollup()),
                status.plan().sections().stream().map(each -> part(each, status)).toList());
    }

    private static Part part(Section section, StatusOfPlan status) {
        return new Part(
                section.number(),
                section.title(),
                Totals.of(status.judgement().rollup(section)),
                section.tasks().stream().map(task -> item(status.judgement().of(task.id()))).toList());
    }

    private static Item item(TaskJudgement judged) {
        return new Item(
                judged.task().number(),
                judged.task().shortName(),
                judged.task().lead().stream().map(Department::name).toList(),
                name(judged.light()),
                judged.percent(),
                judged.reasons().stream().map(Why::of).toList(),
                judged.deadlines().stream().map(StatusOutline::time).toList());
    }

    private static Time time(DeadlineJudgement judged) {
        Deadline deadline = judged.deadline();
        return new Time(
                deadline.phrase(), deadline.start(), deadline.end(), deadline.guessed(), name(judged.light()), judged.completedOn());
    }

    private static String name(TrafficLight light) {
        return light.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
