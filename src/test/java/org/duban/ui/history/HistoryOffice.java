package org.duban.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Deed;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.sample.SampleOnce;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.usecase.Account;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Reporting;
import org.duban.usecase.evidence.CheckEvidence;
import org.duban.usecase.evidence.MemoryEvidence;
import org.duban.usecase.history.HistorySheet;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.StoreState;
import org.duban.usecase.history.Verify;

/** A president's office that has worked for some days, in memory and at once; today is 10 October 2024. */
final class HistoryOffice {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));
    static final Quarter Q3 = new Quarter(2024, 3);
    static final String HASH = "$argon2id$secret-hash";

    final MemoryLedger ledger = new MemoryLedger();
    final Messages messages;
    final HistoryModel model;
    final List<HistorySheet> written = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    private Instant now = Instant.parse("2024-09-29T01:12:00Z");

    HistoryOffice(Language language) {
        this(language, Optional.empty());
    }

    /** Where somebody looks; without them it is the office. */
    HistoryOffice(Language language, Optional<Account> looking) {
        this.messages = new Messages(language);
        var background = new Background(Runnable::run, Runnable::run, failures::add);
        var uses = new HistoryModel.Uses(
                new SearchHistory(ledger),
                new Verify(ledger, new CheckEvidence(new MemoryEvidence())),
                (sheet, file, progress) -> written.add(sheet),
                new FileExport(background, file -> {}));
        model = new HistoryModel(uses, background, () -> looking.orElseGet(this::office), () -> messages, CLOCK);
    }

    /** One whose last check of the store says so. */
    static HistoryOffice verifiedAs(StoreState state) {
        var office = new HistoryOffice(Language.CHINESE);
        office.ledger.checkAs(state);
        return office;
    }

    /** The sample's plan comes in; a task is edited, facts become known, a quarter goes round, accounts are made. */
    HistoryOffice worked() {
        var sample = SampleOnce.read();
        var read = sample.draft().heading();
        var heading = new Heading(
                Objects.requireNonNull(read.title()), null, Objects.requireNonNull(read.year()), read.documentNumber(), null);
        var accepted = AcceptedReview.of(Review.of(sample.draft(), new Departments(List.of())), new Departments(List.of()), heading);
        does("王敏", new PlanAdded(accepted.plan(), accepted.source()));
        var reporting = new Reporting(CLOCK);
        Account office = Account.office("王敏");
        does("王敏", reporting.ask(book(), Q3, LocalDate.of(2024, 10, 15), office));
        Task eight = task("8");
        does("李强", new TaskRevised(book().plan().id(), eight, renamed(eight)));
        does("李强", new ProgressRevised(book().plan().id(), eight.id(), TaskProgress.NONE, TaskProgress.NONE.withPercent(60)));
        for (String number : List.of("3", "5", "8", "9", "12", "15")) {
            report(reporting, task(number));
        }
        accounts();
        return this;
    }

    private void report(Reporting reporting, Task task) {
        Account office = Account.office("王敏");
        var lead = task.lead().getFirst().id();
        var content = new ReportContent(
                TaskState.IN_PROGRESS, 72, "1.消化道早癌筛查门诊开诊，累计接诊412人次。", "2台设备未到货。", "11月底前完成设备安装。", Map.of(), Map.of(), List.of());
        does("周敏", reporting.write(book(), task.id(), Q3, lead, content, office));
        does("周敏", reporting.submit(book(), of(task), office));
        if (task.number() != null && Integer.parseInt(task.number()) % 2 == 0) {
            does("王敏", reporting.giveBack(book(), of(task), "缺佐证材料", office));
        } else {
            does("王敏", reporting.accept(book(), of(task), "", office));
        }
    }

    private void accounts() {
        var first = new UserAccount(AccountId.random(), "王敏", AccountRole.OFFICE, null, HASH, 0, null, true);
        does("王敏", new AccountsRevised(List.of(), List.of(first), null, HASH + "-code"));
        does("王敏", new AccountsRevised(List.of(first), List.of(first.withPassword(HASH + "2")), HASH + "-code", HASH + "-code"));
    }

    /** Nobody signs in at first. */
    private Account office() {
        return ledger.accounts().all().stream().findFirst().map(Account::of).orElseGet(() -> Account.office("王敏"));
    }

    PlanBook book() {
        return ledger.book(ledger.plans().getFirst().id()).orElseThrow();
    }

    Task task(String number) {
        return book().plan().tasks().filter(each -> number.equals(each.number())).findFirst().orElseThrow();
    }

    private StatusReport of(Task task) {
        return book().reports().of(task.id(), Q3, task.lead().getFirst().id()).orElseThrow();
    }

    private static Task renamed(Task task) {
        var deadline = new Deadline(
                task.deadlines().getFirst().id(), "2024年9月底前", null, LocalDate.of(2024, 9, 30), false, null);
        return new Task(
                task.id(), task.number(), task.text(), task.shortName() + "（一期）", task.assignments(), List.of(deadline),
                task.indicators(), task.recurrences());
    }

    void does(String who, Deed deed) {
        now = now.plusSeconds(11 * 60 * 60 + 7 * 60);
        ledger.apply(deed, who, now);
    }
}
