package org.duban.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.messages.Language;
import org.duban.sample.SampleOnce;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.evidence.MemoryEvidence;
import org.duban.usecase.Reporting;

/** A president's office in its reporting week, in memory and at once; today is 10 October 2024. */
public final class ReportOffice {

    public static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    public static final Quarter Q2 = new Quarter(2024, 2);
    public static final Quarter Q3 = new Quarter(2024, 3);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    public final MemoryLedger ledger = new MemoryLedger();
    public final Preferences preferences;
    public final Workspace workspace;
    public final ReportsModel model;
    private Account acting = Account.office("王敏");
    final MemoryEvidence evidence = new MemoryEvidence();
    final List<Path> opened = new ArrayList<>();
    private final Reporting reporting = new Reporting(CLOCK);

    private ReportOffice(Language language, List<Ledger.Done> past) {
        past.forEach(each -> ledger.apply(each.deed(), each.who(), each.when()));
        var background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        preferences = new Preferences(Settings.defaults().with(language), settings -> {}, background);
        workspace = new Workspace(
                Contents.load(ledger), ledger, new ChangePlans(ledger, CLOCK), () -> acting, background, CLOCK);
        model = ReportsModel.of(
                workspace,
                preferences,
                new ReadOnlyObjectWrapper<>(TODAY).getReadOnlyProperty(),
                new Pinyin(),
                CLOCK,
                new EvidenceDesk(evidence, background, opened::add));
    }

    /** The sample hospital's plan, no quarter asked for. */
    public static ReportOffice unasked() {
        return new ReportOffice(Language.CHINESE, List.of(withSample()));
    }

    private static Ledger.Done withSample() {
        var draft = SampleOnce.read().draft();
        var read = draft.heading();
        var heading = new Heading(
                Objects.requireNonNull(read.title()), null, Objects.requireNonNull(read.year()), read.documentNumber(), null);
        var accepted = AcceptedReview.of(Review.of(draft, new Departments(List.of())), new Departments(List.of()), heading);
        return new Ledger.Done(CLOCK.instant(), "王敏", new PlanAdded(accepted.plan(), accepted.source()));
    }

    /** The third quarter was asked for until 15 October, and nobody has answered. */
    public static ReportOffice asked() {
        ReportOffice office = unasked();
        office.ask(Q3, LocalDate.of(2024, 10, 15));
        return office;
    }

    /** Two quarters accepted; in the third, of every seven one was returned, two are missing, one waits. */
    public static ReportOffice amidReview(Language language) {
        return new ReportOffice(language, AmidReview.PAST);
    }

    /** Worked through once; hundreds of steps. */
    private static final class AmidReview {
        static final List<Ledger.Done> PAST = amidReview().ledger.everything();
    }

    private static ReportOffice amidReview() {
        var office = unasked();
        office.ask(new Quarter(2024, 1), LocalDate.of(2024, 4, 10));
        office.ask(Q2, LocalDate.of(2024, 7, 10));
        office.ask(Q3, LocalDate.of(2024, 10, 15));
        for (Task task : office.plan().tasks().toList()) {
            office.report(task, new Quarter(2024, 1), 'A', 20);
            boolean done = List.of("1", "11", "16").contains(task.number());
            office.report(task, Q2, 'A', done ? 100 : 48);
            office.report(task, Q3, done ? '-' : "AAWRA-A".charAt(Integer.parseInt(Objects.requireNonNull(task.number())) % 7), 72);
        }
        return office;
    }

    /** Somebody else acts from now on. */
    public void actAs(Account account) {
        acting = account;
    }

    public Plan plan() {
        return Objects.requireNonNull(workspace.planProperty().get());
    }

    public Task task(String number) {
        return plan().tasks().filter(each -> number.equals(each.number())).findFirst().orElseThrow();
    }

    public PlanReports.Key key(String number, Quarter quarter) {
        Task task = task(number);
        return new PlanReports.Key(task.id(), quarter, task.lead().getFirst().id());
    }

    public StatusReport report(String number) {
        PlanReports.Key key = key(number, Q3);
        return workspace.reportsProperty().get().of(key.task(), key.quarter(), key.department()).orElseThrow();
    }

    public void ask(Quarter quarter, LocalDate due) {
        workspace.carryOut(reporting.ask(workspace.book().orElseThrow(), quarter, due, workspace.account()));
    }

    /** Brings a report to a stage: D S(ubmitted as W) R A; - leaves it alone. */
    public void report(Task task, Quarter quarter, char stage, int percent) {
        boolean owed = new Obligations(false)
                .of(plan(), workspace.progressProperty().get(), workspace.reportsProperty().get(), quarter).stream()
                .anyMatch(each -> each.task().equals(task) && !each.exempt());
        if (stage == '-' || !owed) {
            return;
        }
        var lead = task.lead().getFirst().id();
        var content = new ReportContent(
                percent == 100 ? TaskState.DONE : TaskState.IN_PROGRESS,
                percent,
                "1.消化道早癌筛查门诊开诊，累计接诊412人次。\n2.危重孕产妇救治流程完成修订。",
                "病房改造进度滞后，2台设备未到货。",
                "11月底前完成设备安装，12月上旬申请验收。",
                Map.of(),
                Map.of(),
                List.of());
        workspace.carryOut(reporting.write(workspace.book().orElseThrow(), task.id(), quarter, lead, content, workspace.account()));
        var draft = workspace.reportsProperty().get().of(task.id(), quarter, lead).orElseThrow();
        if (stage != 'D') {
            workspace.carryOut(reporting.submit(workspace.book().orElseThrow(), draft, Account.office("李强")));
        }
        var handedIn = workspace.reportsProperty().get().of(task.id(), quarter, lead).orElseThrow();
        if (stage == 'A') {
            workspace.carryOut(reporting.accept(workspace.book().orElseThrow(), handedIn, "", workspace.account()));
        } else if (stage == 'R') {
            workspace.carryOut(reporting.giveBack(workspace.book().orElseThrow(), handedIn, "缺佐证材料", workspace.account()));
        }
    }
}
