package org.duban.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.domain.change.Change;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanBook;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;

/** Closes a quarter over what is known, and opens it again; both are changes of the plan's book like every other. */
public final class CloseQuarter {

    private final Obligations obligations;
    private final LightLimits limits;
    private final Clock clock;

    /**
     * @param obligations tell what is owed
     * @param limits      for the lights of the day
     */
    public CloseQuarter(Obligations obligations, LightLimits limits, Clock clock) {
        this.obligations = obligations;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * 关闭: from now on the quarter takes no reports and no steps, and stands as it stands now; what is missing stays
     * 未报.
     *
     * @param anyway also while reports wait to be reviewed
     * @throws Refusal when the quarter was not asked for or is closed already, when reports wait and it is not to be closed
     *                 anyway, or when the account may not
     */
    public Change close(PlanBook book, Quarter quarter, boolean anyway, Account account) {
        ReportingPeriod period = period(book, quarter);
        if (!period.isOpen()) {
            throw new Refusal("quarter-closed-already", quarter.toString());
        }
        List<Obligation> owed = obligations.of(book.plan(), book.progress(), book.reports(), quarter);
        long waiting = owed.stream().filter(each -> waits(book, quarter, each)).count();
        if (waiting > 0 && !anyway) {
            throw new Refusal("quarter-waiting", quarter.toString(), waiting);
        }
        var policy = new LightPolicy(limits, book.plan().heading().year(), LocalDate.now(clock));
        Closing known = Closing.of(owed, quarter, book.progress(), book.reports(), policy);
        return permitted(account, new PeriodRevised(book.plan().id(), quarter, period, period.closedOver(known)));
    }

    /**
     * 重新开放: the quarter takes reports and steps again; what it was closed over is forgotten.
     *
     * @throws Refusal when the quarter is not closed, or the account may not
     */
    public Change reopen(PlanBook book, Quarter quarter, Account account) {
        ReportingPeriod period = period(book, quarter);
        if (period.isOpen()) {
            throw new Refusal("quarter-open", quarter.toString());
        }
        return permitted(account, new PeriodRevised(book.plan().id(), quarter, period, period.reopened()));
    }

    private static boolean waits(PlanBook book, Quarter quarter, Obligation owed) {
        return book.reports()
                .of(owed.task().id(), quarter, owed.department().id())
                .map(StatusReport::stage)
                .filter(ReportStage.SUBMITTED::equals)
                .isPresent();
    }

    private static ReportingPeriod period(PlanBook book, Quarter quarter) {
        return book.reports().period(quarter).orElseThrow(() -> new Refusal("quarter-not-asked", quarter.toString()));
    }

    private static Change permitted(Account account, Change change) {
        Permission.mustAllow(account, change);
        return change;
    }
}
