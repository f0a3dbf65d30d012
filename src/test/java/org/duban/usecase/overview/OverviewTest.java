package org.duban.usecase.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.Closing;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.ReportingRules;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {

    private static final Quarter Q2 = new Quarter(2024, 2);
    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");

    private final List<Task> tasks = new ArrayList<>();
    private final Map<TaskId, TaskProgress> facts = new HashMap<>();
    private PlanReports reports = PlanReports.NONE;

    /** Percents known (- for none) and those that wait (- for none), task by task: the means. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "50 60; - -; 55.0; 55.0",
        "50 60; 90 -; 55.0; 75.0",
        "- 60; - -; 30.0; 30.0",
        "- -; - -; ;",
        "- -; 40 -; ; 20.0",
        "10 10 11; - - -; 10.3; 10.3",
    })
    void whatWaitsIsCountedBesideWhatWasAccepted(String known, String waits, BigDecimal accepted, BigDecimal withWaiting) {
        String[] percents = known.split(" ", -1);
        String[] waiting = waits.split(" ", -1);
        for (int i = 0; i < percents.length; i++) {
            Task task = task("医务科", "2024-12-31");
            if (!percents[i].equals("-")) {
                facts.put(task.id(), TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(Integer.valueOf(percents[i])));
            }
            if (!waiting[i].equals("-")) {
                report(task, 'S', Integer.parseInt(waiting[i]));
            }
        }
        assertThat(overview().progress().accepted()).isEqualTo(accepted);
        assertThat(overview().progress().waiting()).isEqualTo(withWaiting);
    }

    @Test
    void nothingWaitsInAQuarterThatWasClosedAnyway() {
        facts.put(task("医务科", "2024-12-31").id(), TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(40));
        report(tasks.getFirst(), 'S', 90);
        assertThat(overview().progress().waiting()).isEqualTo(new BigDecimal("90.0"));

        ask(Q3, new Closing(List.of(), Map.of()));

        assertThat(overview().progress().waiting()).isEqualTo(new BigDecimal("40.0"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 0.0", "2024-01-01, 0.3", "2024-10-10, 77.6", "2024-12-31, 100.0", "2025-02-01, 100.0"})
    void theTimeIsTheShareOfTheYearsDays(LocalDate day, BigDecimal share) {
        task("医务科", "2024-12-31");
        assertThat(overview(day).progress().time()).isEqualTo(share);
    }

    /** Deadlines of tasks, / between tasks: the tasks listed as 逾期 with their days, and as due soon. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2024-10-09 / 2024-06-30 / 2024-10-10; 2:102 1:1; 3:0",
        "2024-09-30 2024-08-31 / 2024-11-09 2024-10-20 / 2024-11-10; 1:40; 2:10",
        "2024-10-01 2024-10-31; 1:9; 1:21",
        "2024-12-31; ''; ''",
    })
    void aTaskIsListedOnceForTheDeadlineThatPressesMost(String deadlines, String late, String soon) {
        for (String each : deadlines.split(" / ", -1)) {
            task("医务科", each.split(" ", -1));
        }
        assertThat(listed(overview().overdue())).isEqualTo(late);
        assertThat(listed(overview().soon())).isEqualTo(soon);
    }

    /** Reports of departments (D S R A, - for none): who is not through, in which order, and who is. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "甲:A 乙:S 丙:R 丁:-; 丁 丙 乙; 甲",
        "甲:-A 乙:-- 丙:DS; 乙 甲 丙; ''",
        "甲:SSS 乙:RS 丙:S-; 丙 乙 甲; ''",
        "甲:AA 乙:A; ''; 甲 乙",
    })
    void whereMoreIsWrongStandsFirst(String departments, String open, String done) {
        for (String each : departments.split(" ", -1)) {
            for (char stage : each.substring(2).toCharArray()) {
                Task task = task(each.substring(0, 1), "2024-12-31");
                if (stage != '-') {
                    report(task, stage, 50);
                }
            }
        }
        ask(Q3, null);
        QuarterReports quarter = overview().reports();
        assertThat(String.join(" ", quarter.open().stream().map(each -> each.department().name()).toList())).isEqualTo(open);
        assertThat(String.join(" ", quarter.done().stream().map(Department::name).toList())).isEqualTo(done);
    }

    @Test
    void lightsAreComparedWithTheQuarterThatWasClosed() {
        task("医务科", "2024-09-30");
        Task doneBefore = task("医务科", "2024-03-31");
        facts.put(doneBefore.id(), TaskProgress.NONE.with(TaskState.DONE).withCompleted(doneBefore.deadlines().getFirst().id(), LocalDate.of(2024, 3, 1)));
        ask(Q2, new Closing(List.of(), Map.of(TrafficLight.ON_TRACK, 1, TrafficLight.DONE, 1)));
        ask(Q3, null);
        assertThat(overview().lights()).containsExactly(
                new LightCount(TrafficLight.OVERDUE, 1, 1),
                new LightCount(TrafficLight.AT_RISK, 0, 0),
                new LightCount(TrafficLight.ON_TRACK, 0, -1),
                new LightCount(TrafficLight.DONE, 1, 0),
                new LightCount(TrafficLight.ON_HOLD, 0, 0));
    }

    @Test
    void withoutAClosedQuarterNothingIsCompared() {
        task("医务科", "2024-12-31");
        ask(Q2, null);
        ask(Q3, null);
        assertThat(overview().lights()).allSatisfy(each -> assertThat(each.change()).isNull());
    }

    @Test
    void nobodyLooksWhoDidNotSignIn() {
        task("医务科", "2024-12-31");
        var nobody = new Account("", null, null, null);
        Account reader = new Account("李院长", AccountRole.LEADER, null, null);
        assertThat(Overview.of(reader, book(), null, TODAY, LightLimits.STANDARD, ReportingRules.STANDARD).sections()).hasSize(1);
        assertThatThrownBy(() -> Overview.of(nobody, book(), null, TODAY, LightLimits.STANDARD, ReportingRules.STANDARD))
                .isInstanceOf(Refusal.class);
    }

    private String listed(List<DueTask> due) {
        return String.join(" ", due.stream().map(each -> each.judged().task().number() + ":" + each.days()).toList());
    }

    private Overview overview() {
        return overview(TODAY);
    }

    private Overview overview(LocalDate day) {
        return Overview.of(Account.office("王敏"), book(), null, day, LightLimits.STANDARD, ReportingRules.STANDARD);
    }

    private PlanBook book() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "质量", tasks)));
        return new PlanBook(plan, Source.none(), new PlanProgress(facts), reports);
    }

    private Task task(String lead, String... deadlines) {
        Department department = tasks.stream()
                .map(OverviewTest::lead)
                .filter(each -> each.name().equals(lead))
                .findFirst()
                .orElseGet(() -> Department.named(lead));
        List<Deadline> all = List.of(deadlines).stream()
                .map(end -> new Deadline(DeadlineId.fresh(), "至" + end, null, LocalDate.parse(end), false, null))
                .toList();
        var task = new Task(
                TaskId.fresh(),
                Integer.toString(tasks.size() + 1),
                "改造急诊大厅",
                "改造急诊大厅",
                List.of(new Assignment(department, Role.LEAD)),
                all,
                List.of(),
                List.of());
        tasks.add(task);
        return task;
    }

    private static Department lead(Task task) {
        return task.lead().getFirst();
    }

    private void report(Task task, char stage, int percent) {
        var content = new ReportContent(TaskState.IN_PROGRESS, percent, "", "", "", Map.of(), Map.of(), List.of());
        StatusReport begun = StatusReport.begun(task.id(), Q3, lead(task).id(), content);
        reports = reports.with(
                switch (stage) {
                    case 'S' -> begun.submitted("李强", WHEN);
                    case 'A' -> begun.submitted("李强", WHEN).accepted("王敏", WHEN, "");
                    case 'R' -> begun.submitted("李强", WHEN).returned("王敏", WHEN, "缺佐证材料");
                    default -> begun;
                });
    }

    private void ask(Quarter quarter, @Nullable Closing closed) {
        reports = reports.with(new ReportingPeriod(quarter, quarter.last().plusDays(10), closed));
    }
}
