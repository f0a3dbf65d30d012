package org.duban.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.Reporting;

/**
 * What an office and its departments do about one plan in a year: four quarters of drafts, reports, returns and
 * acceptances of every leading department, the office's own notes, words put right, tasks removed, and a merge with the
 * paper that came in July.
 */
final class OfficeYear {

    private static final Account OFFICE = Account.office("王敏");
    private static final Obligations OWED = new Obligations(true);
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private final RandomGenerator random;
    private final YearlyPlans papers;
    private final Consumer<Done> history;
    private final int year;
    private Instant now;
    private PlanBook book;

    /** Begins with the import of the plan. */
    OfficeYear(RandomGenerator random, YearlyPlans papers, Plan plan, Consumer<Done> history) {
        this.random = random;
        this.papers = papers;
        this.history = history;
        this.year = plan.heading().year();
        this.now = morning(LocalDate.of(year, 1, 9));
        var added = new PlanAdded(plan, papers.source(plan));
        this.book = PlanBook.of(added);
        history.accept(new Done(now, OFFICE.name(), added));
    }

    /** The whole year; what is left of it. */
    PlanBook run() {
        some(8).forEach(this::reword);
        for (int number = 1; number <= 4; number++) {
            quarter(new Quarter(year, number));
            if (number == 2) {
                merge();
            }
        }
        return book;
    }

    private void quarter(Quarter quarter) {
        now = morning(quarter.first().plusDays(20));
        some(2).forEach(this::note);
        now = morning(quarter.last());
        does(OFFICE, reporting().ask(book, quarter, quarter.last().plusDays(5), OFFICE));
        List<Obligation> owed = owed(quarter);
        owed.forEach(each -> reports(each, quarter));
        some(60).forEach(this::remove);
        now = morning(quarter.last().plusDays(8));
        owed.forEach(each -> review(each, quarter));
        does(OFFICE, new CloseQuarter(OWED, LightLimits.STANDARD, clock()).close(book, quarter, true, OFFICE));
    }

    private List<Obligation> owed(Quarter quarter) {
        return OWED.of(book.plan(), book.progress(), book.reports(), quarter).stream()
                .filter(each -> !each.exempt())
                .toList();
    }

    /** Writes it a few times, and hands it in most of the time, now and then to take it back once more. */
    private void reports(Obligation owed, Quarter quarter) {
        Account writer = writer(owed.department());
        int drafts = 1 + random.nextInt(5);
        IntStream.range(0, drafts).forEach(each -> write(owed, quarter, writer));
        if (oneIn(30)) {
            return;
        }
        does(writer, reporting().submit(book, report(owed, quarter), writer));
        if (oneIn(12)) {
            does(writer, reporting().withdraw(book, report(owed, quarter), writer));
            write(owed, quarter, writer);
            does(writer, reporting().submit(book, report(owed, quarter), writer));
        }
    }

    private void review(Obligation owed, Quarter quarter) {
        boolean waits = book.plan().task(owed.task().id()).isPresent() && book.reports().waits(report(owed, quarter));
        if (waits && oneIn(7)) {
            does(OFFICE, reporting().giveBack(book, report(owed, quarter), "缺佐证材料，请补充具体数据。", OFFICE));
            Account writer = writer(owed.department());
            write(owed, quarter, writer);
            does(writer, reporting().submit(book, report(owed, quarter), writer));
        }
        if (waits && !oneIn(60)) {
            does(OFFICE, reporting().accept(book, report(owed, quarter), "", OFFICE));
        }
    }

    private void write(Obligation owed, Quarter quarter, Account writer) {
        Change written = reporting().write(book, owed.task().id(), quarter, owed.department().id(), content(owed.task(), quarter), writer);
        does(writer, written);
    }

    private StatusReport report(Obligation owed, Quarter quarter) {
        return book.reports().of(owed.task().id(), quarter, owed.department().id()).orElseThrow();
    }

    private ReportContent content(Task task, Quarter quarter) {
        int percent = Math.min(100, quarter.number() * 25 - random.nextInt(20));
        TaskState state = quarter.number() == 4 && oneIn(3) ? TaskState.DONE : TaskState.IN_PROGRESS;
        Map<DeadlineId, LocalDate> met = task.deadlines().stream()
                .filter(each -> each.end().isBefore(quarter.last()) && !oneIn(4))
                .collect(Collectors.toMap(Deadline::id, Deadline::end));
        Map<IndicatorId, BigDecimal> values = new HashMap<>();
        task.indicators().stream().map(Indicator::id).forEach(each -> values.put(each, BigDecimal.valueOf(70 + random.nextInt(30))));
        return new ReportContent(
                state,
                percent,
                "1." + task.shortName() + "：已召开推进会" + random.nextInt(2, 9) + "次，完成制度修订并组织培训" + random.nextInt(40, 400)
                        + "人次；2.开展专项检查，发现问题" + random.nextInt(1, 30) + "项，整改完成率" + percent + "%。",
                oneIn(2) ? "" : "人员不足，部分设备尚未到货，需相关科室协调。",
                "继续推进，下季度完成剩余工作并开展效果评价。",
                met,
                values,
                List.of());
    }

    private void note(Task task) {
        TaskProgress before = book.progress().of(task.id());
        TaskProgress after = before.with(TaskState.IN_PROGRESS).withPercent(random.nextInt(100));
        if (!after.equals(before)) {
            does(OFFICE, new ProgressRevised(book.plan().id(), task.id(), before, after));
        }
    }

    private void reword(Task task) {
        does(OFFICE, new TaskRevised(book.plan().id(), task, papers.revised(task, year)));
    }

    private void remove(Task task) {
        Section section = book.plan().sectionOf(task.id()).orElseThrow();
        does(OFFICE, new TaskRemoved(book.plan().id(), new Spot(section.id(), section.tasks().indexOf(task)), task));
    }

    /** In every section the last task goes, another is revised and one is new. */
    private void merge() {
        var sections = new ArrayList<Section>();
        for (Section each : book.plan().sections()) {
            var tasks = new ArrayList<>(each.tasks());
            if (tasks.size() > 1) {
                tasks.removeLast();
                tasks.set(0, papers.revised(tasks.getFirst(), year));
            }
            tasks.add(papers.task(500 + sections.size(), year));
            sections.add(each.withTasks(tasks));
        }
        Plan after = book.plan().withSections(sections);
        does(OFFICE, new PlanMerged(book.plan(), book.source(), after, papers.source(after)));
    }

    private void does(Account who, Change change) {
        book = book.after(change);
        history.accept(new Done(now, who.name(), change));
        now = now.plusSeconds(20 + random.nextInt(60));
    }

    private Reporting reporting() {
        return new Reporting(clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZONE);
    }

    private static Account writer(Department department) {
        return new Account(department.name() + "秘书", AccountRole.DEPARTMENT, department.id(), null);
    }

    /** One task in so many. */
    private List<Task> some(int many) {
        return book.plan().tasks().filter(each -> oneIn(many)).toList();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZONE);
    }
}
