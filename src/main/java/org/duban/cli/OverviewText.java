package org.duban.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.usecase.overview.DepartmentReports;
import org.duban.usecase.overview.DueTask;
import org.duban.usecase.overview.LightCount;
import org.duban.usecase.overview.OverallProgress;
import org.duban.usecase.overview.Overview;
import org.duban.usecase.overview.PlanSize;
import org.duban.usecase.overview.QuarterReports;
import org.duban.usecase.overview.SectionProgress;
import org.duban.usecase.overview.TargetWarnings;
import org.duban.wording.DayWords;
import org.duban.wording.LightWords;
import org.duban.wording.OverviewWords;

/** Prints 总览 for people, block by block as the screen has them. */
final class OverviewText {

    private static final String GAP = "  ";

    private final Console console;
    private final Heading heading;
    private final Overview overview;
    private final int soonDays;
    private final OverviewWords words;
    private final LightWords lights;

    OverviewText(Console console, Heading heading, Overview overview, int soonDays) {
        this.console = console;
        this.heading = heading;
        this.overview = overview;
        this.soonDays = soonDays;
        this.words = new OverviewWords(console.messages(), heading.year());
        this.lights = new LightWords(console.messages(), heading.year());
    }

    void print() {
        PlanSize size = overview.size();
        console.say("overview.as-of", heading.title(), overview.on().toString());
        console.say("overview.size", size.sections(), size.tasks(), size.deadlines(), size.indicators(), size.departments());
        line(joined(overview.lights().stream().filter(LightCount::isShown).map(this::light)));
        OverallProgress progress = overview.progress();
        line(joined(Stream.of(
                words.text("overview.progress"),
                words.text("overview.accepted", words.percent(progress.accepted())),
                words.text("overview.waiting", words.percent(progress.waiting())),
                words.time(progress.time(), progress.behind()))));
        reports(overview.reports());
        tasks(words.text("overview.overdue"), overview.overdue(), words.text("overview.no-overdue"), true);
        tasks(words.text("overview.soon", soonDays), overview.soon(), words.text("overview.no-soon", soonDays), false);
        block(words.text("overview.sections"));
        overview.sections().forEach(this::section);
        targets(overview.targets());
    }

    private String light(LightCount count) {
        String now = lights.onPaper(count.light()) + " " + count.tasks();
        Integer change = count.change();
        return change == null ? now : now + " (" + words.text("overview.change", words.change(change)) + ")";
    }

    private void reports(QuarterReports reports) {
        block(words.text("overview.reports", words.quarter(reports.quarter())));
        ReportTally tally = reports.tally();
        if (reports.due() == null) {
            line(GAP + words.text("overview.unasked", words.quarter(reports.quarter())));
            return;
        }
        String due = new DayWords(console.messages()).of(reports.due(), heading.year());
        line(GAP + joined(Stream.of(
                words.reported(tally),
                words.standing(Standing.ACCEPTED, tally.count(Standing.ACCEPTED)),
                words.standing(Standing.WAITING, tally.count(Standing.WAITING)),
                words.standing(Standing.RETURNED, tally.count(Standing.RETURNED)),
                words.standing(Standing.MISSING, tally.missing()),
                words.text("overview.due", due))));
        reports.open().forEach(this::department);
        if (!reports.done().isEmpty()) {
            String names = reports.done().stream().map(Department::name).collect(Collectors.joining(words.text("overview.and")));
            line(GAP + words.text("overview.all-accepted") + GAP + words.text("overview.done", reports.done().size(), names));
        }
    }

    private void department(DepartmentReports reports) {
        line(GAP + reports.department().name() + GAP + joined(reports.owed().stream().map(this::cell)));
    }

    private String cell(OwedReport owed) {
        return name(owed.task(), words.text("reporting.standing." + owed.standing()));
    }

    private void tasks(String title, List<DueTask> tasks, String none, boolean late) {
        block(title + " " + tasks.size());
        if (tasks.isEmpty()) {
            line(GAP + none);
        }
        for (DueTask each : tasks) {
            Task task = each.judged().task();
            line(GAP + joined(Stream.of(
                    name(task, task.shortName()),
                    task.lead().stream().map(Department::name).findFirst().orElse("—"),
                    words.deadline(each.deadline()),
                    late ? words.late(each.days()) : words.left(each.days()),
                    words.percent(each.judged().percent()))));
        }
    }

    private void section(SectionProgress each) {
        Section section = each.section();
        line(GAP + joined(Stream.of(
                section.number() == null ? section.title() : section.number() + GAP + section.title(),
                words.percent(each.rollup().percent()),
                Stream.of(TrafficLight.OVERDUE, TrafficLight.AT_RISK)
                        .filter(light -> each.rollup().count(light) > 0)
                        .map(light -> lights.onPaper(light) + " " + each.rollup().count(light))
                        .collect(Collectors.joining(GAP)))));
    }

    private void targets(TargetWarnings targets) {
        block(words.text("overview.targets") + " " + targets.missed().size());
        if (targets.missed().isEmpty()) {
            line(GAP + words.text(targets.known() == 0 ? "overview.no-values" : "overview.no-targets"));
        }
        for (TargetWarnings.Missed each : targets.missed()) {
            line(GAP + joined(Stream.of(
                    name(each.task(), each.indicator().name()),
                    each.actual().value().toPlainString() + " " + words.target(each.indicator()),
                    words.gap(each.indicator(), each.gap()))));
        }
    }

    private static String name(Task task, String name) {
        return task.number() == null ? name : task.number() + " " + name;
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(each -> !each.isEmpty()).collect(Collectors.joining(GAP));
    }

    private void block(String title) {
        console.out().println();
        line(title);
    }

    private void line(String words) {
        console.out().println(words);
    }
}
