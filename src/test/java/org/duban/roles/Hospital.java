package org.duban.roles;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
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
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.passwords.QuickPasswords;
import org.duban.store.EvidenceFolder;
import org.duban.timeline.Timeline;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.DayRange;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Reporting;
import org.duban.usecase.StatusOfPlan;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.Passwords;
import org.duban.usecase.account.SignIn;
import org.jspecify.annotations.Nullable;

/** A hospital that switched 登录 on, with two departments that have a report at every stage of one quarter, and one task more. */
final class Hospital {

    static final String PASSWORD = "秋天的银杏叶子黄了";
    static final Quarter THIRD = new Quarter(2024, 3);
    static final Quarter SECOND = new Quarter(2024, 2);
    static final LocalDate TODAY = LocalDate.of(2024, 10, 2);
    static final ReportContent HALF =
            new ReportContent(TaskState.IN_PROGRESS, 50, "过半", "", "", Map.of(), Map.of(), List.of());

    final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    final MemoryLedger ledger = new MemoryLedger();
    final Passwords passwords = QuickPasswords.get();
    final Reporting reporting = new Reporting(clock);
    final Department own = Department.named("医务科");
    final Department other = Department.named("护理部");
    final Path folder;
    final EvidenceFolder evidence;
    final String recoveryCode;
    private final Map<Who, Account> accounts;
    private final PlanId id = PlanId.fresh();

    Hospital(Path folder) {
        this.folder = folder;
        this.evidence = new EvidenceFolder(folder);
        Account before = Account.office("王敏");
        carryOut(new PlanAdded(plan(), Source.none()), before);
        carryOut(reporting.ask(book(), SECOND, TODAY, before), before);
        carryOut(reporting.ask(book(), THIRD, TODAY, before), before);
        List.of(own, other).forEach(each -> report(each, before));
        var manage = new ManageAccounts(ledger, passwords, clock);
        recoveryCode = manage.switchOn(before, "王敏", password());
        Account office = new SignIn(ledger, passwords, clock).signIn("王敏", password());
        accounts = Map.of(
                Who.OFFICE, office,
                Who.DEPARTMENT, made(manage, office, "李强", AccountRole.DEPARTMENT, own.id()),
                Who.LEADER, made(manage, office, "院长", AccountRole.LEADER, null),
                Who.NOBODY, Account.NOBODY);
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    Account of(Who who) {
        return accounts.getOrDefault(who, Account.NOBODY);
    }

    UserAccount stored(Who who) {
        return ledger.accounts().find(of(who).name()).orElseThrow();
    }

    PlanBook book() {
        return ledger.book(id).orElseThrow();
    }

    /** The department's report of the third quarter that is at that stage. */
    StatusReport report(Department department, ReportStage stage) {
        return book().reports().of(task(department, stage), THIRD, department.id()).orElseThrow();
    }

    /** The department's task whose report is at that stage; the one without any for null. */
    TaskId task(Department department, @Nullable ReportStage stage) {
        String text = text(department, stage);
        return book().plan().tasks().filter(each -> each.text().equals(text)).findFirst().orElseThrow().id();
    }

    Timeline timeline() {
        Plan plan = book().plan();
        var status = StatusOfPlan.of(of(Who.OFFICE), ledger, plan, null, TODAY, LightLimits.STANDARD);
        return ExportTimeline.of(plan, status.judgement(), DayRange.of(2024, null, null), TODAY);
    }

    /** Carries out what a use case made; nothing where it made nothing. */
    void carryOut(@Nullable Change change, Account account) {
        if (change != null) {
            new ChangePlans(ledger, clock).carryOut(change, account);
        }
    }

    private Account made(
            ManageAccounts manage, Account office, String name, AccountRole role, @Nullable DepartmentId department) {
        return Account.of(manage.create(office, name, role, department, password()));
    }

    private void report(Department department, Account office) {
        for (ReportStage stage : ReportStage.values()) {
            TaskId task = task(department, stage);
            carryOut(reporting.write(book(), task, THIRD, department.id(), HALF, office), office);
            if (stage != ReportStage.DRAFT) {
                carryOut(reporting.submit(book(), report(department, stage), office), office);
            }
            if (stage == ReportStage.ACCEPTED) {
                carryOut(reporting.accept(book(), report(department, stage), "", office), office);
            }
            if (stage == ReportStage.RETURNED) {
                carryOut(reporting.giveBack(book(), report(department, stage), "缺数据", office), office);
            }
        }
    }

    private Plan plan() {
        var tasks = new ArrayList<Task>();
        for (Department department : List.of(own, other)) {
            for (ReportStage stage : ReportStage.values()) {
                tasks.add(task(department, text(department, stage)));
            }
            tasks.add(task(department, text(department, null)));
        }
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Plan(id, heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "质量管理", tasks)));
    }

    private static Task task(Department department, String text) {
        return new Task(
                TaskId.fresh(), text, text, text, List.of(new Assignment(department, Role.LEAD)), List.of(), List.of(), List.of());
    }

    private static String text(Department department, @Nullable ReportStage stage) {
        return department.name() + (stage == null ? "" : stage.name());
    }
}
