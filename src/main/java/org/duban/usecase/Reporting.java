package org.duban.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Acceptance;
import org.duban.domain.report.Completeness;
import org.duban.domain.report.IllegalStep;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;

/**
 * The acts of the quarterly cycle. Each makes a change of a plan's book, which is then carried out like every other; a
 * quarter that is closed takes none, and who may not make the change is refused at once.
 */
public final class Reporting {

    private final Clock clock;

    public Reporting(Clock clock) {
        this.clock = clock;
    }

    /**
     * 下发: the quarter is asked for, to be handed in by that day; where it is asked for already the day changes.
     *
     * @throws Refusal when it is closed
     */
    public Change ask(PlanBook book, Quarter quarter, LocalDate due, Account account) {
        mustBeOpen(book, quarter);
        ReportingPeriod before = book.reports().period(quarter).orElse(null);
        return permitted(account, new PeriodRevised(id(book), quarter, before, new ReportingPeriod(quarter, due, null)));
    }

    /**
     * 存草稿: the report says this from now on; begun where there is none.
     *
     * @throws Refusal when the quarter is closed or the report is handed in already
     */
    public Change write(
            PlanBook book, TaskId task, Quarter quarter, DepartmentId department, ReportContent content, Account account) {
        mustBeOpen(book, quarter);
        StatusReport before = book.reports().of(task, quarter, department).orElse(null);
        StatusReport after = before == null
                ? StatusReport.begun(task, quarter, department, content)
                : step(before, report -> report.written(content));
        return permitted(account, new ReportRevised(id(book), before, after));
    }

    /**
     * 交报.
     *
     * @throws Refusal when the quarter is closed, the report is not at that stage, or something is missing in it
     */
    public Change submit(PlanBook book, StatusReport report, Account account) {
        Change submitted = revised(book, report, account, each -> each.submitted(account.name(), now()));
        lacks(book, report.task(), report.content()).stream().findFirst().ifPresent(lack -> {
            throw refusal(lack);
        });
        return submitted;
    }

    /** What keeps a report that says this from being handed in now. */
    public List<Completeness.Lack> lacks(PlanBook book, TaskId task, ReportContent content) {
        return book.plan().task(task)
                .map(known -> Completeness.of(known, content, LocalDate.now(clock)))
                .orElse(List.of());
    }

    private static Refusal refusal(Completeness.Lack lack) {
        return switch (lack) {
            case Completeness.Lack.PercentMissing missing -> new Refusal("report-without-percent");
            case Completeness.Lack.DayAhead(Deadline deadline, LocalDate on) ->
                new Refusal("report-day-ahead", deadline.phrase(), on.toString());
        };
    }

    /** 回收 of a form; as {@link #submit}. */
    public Change collect(PlanBook book, StatusReport report, Account account) {
        return revised(book, report, account, each -> each.collected(account.name(), now()));
    }

    /** 撤回; as {@link #submit}. */
    public Change withdraw(PlanBook book, StatusReport report, Account account) {
        return revised(book, report, account, each -> each.withdrawn(account.name(), now()));
    }

    /**
     * 审核通过: from now on the facts about the task are what the report says, as far as nothing later is known.
     *
     * @throws Refusal as {@link #submit}
     */
    public Change accept(PlanBook book, StatusReport report, String comment, Account account) {
        Change accepted = revised(book, report, account, each -> each.accepted(account.name(), now(), comment));
        TaskProgress before = book.progress().of(report.task());
        TaskProgress after = book.plan().task(report.task())
                .map(task -> Acceptance.of(report, task, book.reports().of(task.id()), before))
                .orElse(before);
        return after.equals(before)
                ? accepted
                : new Combined(id(book), List.of(accepted, new ProgressRevised(id(book), report.task(), before, after)));
    }

    /**
     * 退回.
     *
     * @param comment what is missing
     * @throws Refusal when the comment is blank; as {@link #submit}
     */
    public Change giveBack(PlanBook book, StatusReport report, String comment, Account account) {
        if (comment.isBlank()) {
            throw new Refusal("return-without-comment");
        }
        return revised(book, report, account, each -> each.returned(account.name(), now(), comment.strip()));
    }

    /** 重新打开: an accepted report waits again; the facts stay until it is accepted anew. As {@link #submit}. */
    public Change reopen(PlanBook book, StatusReport report, Account account) {
        return revised(book, report, account, each -> each.reopened(account.name(), now()));
    }

    private Change revised(PlanBook book, StatusReport report, Account account, UnaryOperator<StatusReport> how) {
        mustBeOpen(book, report.quarter());
        return permitted(account, new ReportRevised(id(book), report, step(report, how)));
    }

    private static Change permitted(Account account, Change change) {
        Permission.mustAllow(account, change);
        return change;
    }

    private static StatusReport step(StatusReport report, UnaryOperator<StatusReport> how) {
        try {
            return how.apply(report);
        } catch (IllegalStep wrong) {
            throw new Refusal("report-stage", report.stage()).because(wrong);
        }
    }

    private static void mustBeOpen(PlanBook book, Quarter quarter) {
        if (book.reports().isClosed(quarter)) {
            throw new Refusal("quarter-closed", quarter.toString());
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private static PlanId id(PlanBook book) {
        return book.plan().id();
    }
}
