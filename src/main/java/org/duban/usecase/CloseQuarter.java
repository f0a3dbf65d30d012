package org.duban.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.change.Change;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanBook;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;

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
     * @param anyway also while reports wait to be reviewed, are missing or returned
     * @throws Refusal when the quarter was not asked for or is closed already, when something is lacking and it is not to
     *                 be closed anyway, or when the account may not
     */
    public Change close(PlanBook book, Quarter quarter, boolean anyway, Account account) {
        ReportingPeriod period = period(book, quarter);
        if (!period.isOpen()) {
            throw new Refusal("quarter-closed-already", quarter.toString());
        }
        List<Obligation> owed = obligations.of(book.plan(), book.progress(), book.reports(), quarter);
        if (!anyway) {
            mustBeComplete(book, quarter, owed);
        }
        var policy = new LightPolicy(limits, book.plan().heading().year(), LocalDate.now(clock));
        Closing known = Closing.of(book.plan(), owed, quarter, book.progress(), book.reports(), policy);
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

    private static void mustBeComplete(PlanBook book, Quarter quarter, List<Obligation> owed) {
        List<OwedReport> reports = owed.stream()
                .map(each -> new OwedReport(each, quarter, book.reports().of(each.task().id(), quarter, each.department().id()).orElse(null)))
                .toList();
        long waiting = reports.stream().filter(each -> each.standing() == Standing.WAITING).count();
        if (waiting > 0) {
            throw new Refusal("quarter-waiting", quarter.toString(), waiting);
        }
        List<OwedReport> missing = reports.stream()
                .filter(each -> each.standing().isMissing() || each.standing() == Standing.RETURNED)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("quarter-missing", quarter.toString(), missing.size(), names(missing));
        }
    }

    private static String names(List<OwedReport> reports) {
        return reports.stream().map(each -> each.department().name()).distinct().collect(Collectors.joining("、"));
    }

    private static ReportingPeriod period(PlanBook book, Quarter quarter) {
        return book.reports().period(quarter).orElseThrow(() -> new Refusal("quarter-not-asked", quarter.toString()));
    }

    private static Change permitted(Account account, Change change) {
        Permission.mustAllow(account, change);
        return change;
    }
}
