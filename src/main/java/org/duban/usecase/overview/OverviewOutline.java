package org.duban.usecase.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.duban.domain.plan.Department;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 总览 for other programs, whose names never change. A light is {@code overdue}, {@code at-risk}, {@code on-track},
 * {@code done} or {@code on-hold}; a report stands at {@code missing}, {@code draft}, {@code returned},
 * {@code waiting} or {@code accepted}.
 */
public record OverviewOutline(
        String title,
        int year,
        LocalDate on,
        Size size,
        Map<String, Integer> lights,
        @Nullable Map<String, Integer> change,
        Progress progress,
        Reports reports,
        List<Due> overdue,
        List<Due> soon,
        List<Part> sections,
        Targets targets) {

    /** How much the plan holds. */
    public record Size(int sections, int tasks, int deadlines, int indicators, int departments) {}

    /** In percent with one decimal; null while nobody has said one. */
    public record Progress(@Nullable BigDecimal accepted, @Nullable BigDecimal withWaiting, BigDecimal time) {}

    /** The reports of the quarter; the due day is null where nobody asked for it. */
    public record Reports(
            String period,
            @Nullable LocalDate due,
            boolean closed,
            int owed,
            int reported,
            int accepted,
            int waiting,
            int returned,
            int missing,
            List<Row> open,
            List<String> done) {}

    /** A department that is not through, with each of its reports. */
    public record Row(String department, List<Cell> reports) {}

    /** A report by the number of its task. */
    public record Cell(@Nullable String task, String standing) {}

    /** A task; the days are since the deadline, or until it. */
    public record Due(
            @Nullable String number,
            String name,
            @Nullable String lead,
            String phrase,
            LocalDate end,
            boolean guessed,
            long days,
            @Nullable Integer percent) {}

    /** A section; the percent is null while nobody has said one. */
    public record Part(@Nullable String number, String title, int tasks, @Nullable Integer percent, int overdue, int atRisk) {}

    /** How many indicators have a value, and those that miss their target. */
    public record Targets(int known, List<Missed> missed) {}

    /** An indicator that misses its target. */
    public record Missed(@Nullable String task, String name, BigDecimal value, String target) {}

    /** The overview of a plan of that title and year. */
    public static OverviewOutline of(String title, int year, Overview overview) {
        PlanSize size = overview.size();
        OverallProgress progress = overview.progress();
        return new OverviewOutline(
                title,
                year,
                overview.on(),
                new Size(size.sections(), size.tasks(), size.deadlines(), size.indicators(), size.departments()),
                lights(overview),
                change(overview),
                new Progress(progress.accepted(), progress.waiting(), progress.time()),
                reports(overview.reports()),
                overview.overdue().stream().map(OverviewOutline::due).toList(),
                overview.soon().stream().map(OverviewOutline::due).toList(),
                overview.sections().stream().map(OverviewOutline::part).toList(),
                new Targets(
                        overview.targets().known(),
                        overview.targets().missed().stream().map(OverviewOutline::missed).toList()));
    }

    private static Map<String, Integer> lights(Overview overview) {
        var lights = new TreeMap<String, Integer>();
        overview.lights().forEach(each -> lights.put(name(each.light()), each.tasks()));
        return lights;
    }

    private static @Nullable Map<String, Integer> change(Overview overview) {
        var changes = new TreeMap<String, Integer>();
        for (LightCount each : overview.lights()) {
            Integer change = each.change();
            if (change == null) {
                return null;
            }
            changes.put(name(each.light()), change);
        }
        return changes;
    }

    private static Reports reports(QuarterReports reports) {
        var tally = reports.tally();
        return new Reports(
                reports.quarter().toString(),
                reports.due(),
                reports.closed(),
                tally.due(),
                tally.reported(),
                tally.count(Standing.ACCEPTED),
                tally.count(Standing.WAITING),
                tally.count(Standing.RETURNED),
                tally.missing(),
                reports.open().stream().map(OverviewOutline::row).toList(),
                reports.done().stream().map(Department::name).toList());
    }

    private static Row row(DepartmentReports reports) {
        return new Row(
                reports.department().name(), reports.owed().stream().map(OverviewOutline::cell).toList());
    }

    private static Cell cell(OwedReport owed) {
        return new Cell(owed.task().number(), name(owed.standing()));
    }

    private static Due due(DueTask due) {
        var task = due.judged().task();
        return new Due(
                task.number(),
                task.shortName(),
                task.lead().stream().map(Department::name).findFirst().orElse(null),
                due.deadline().phrase(),
                due.deadline().end(),
                due.deadline().guessed(),
                due.days(),
                due.judged().percent());
    }

    private static Part part(SectionProgress part) {
        var section = part.section();
        var rollup = part.rollup();
        return new Part(
                section.number(),
                section.title(),
                rollup.tasks(),
                rollup.percent(),
                rollup.count(TrafficLight.OVERDUE),
                rollup.count(TrafficLight.AT_RISK));
    }

    private static Missed missed(TargetWarnings.Missed missed) {
        var indicator = missed.indicator();
        return new Missed(missed.task().number(), indicator.name(), missed.actual().value(), indicator.target().inWords());
    }

    private static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
