package org.duban.usecase.chase;

import java.time.LocalDate;
import java.util.List;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.FormSheet;

/** 催报: finds who still owes which reports of a quarter. */
public final class ChaseReports {

    private final Obligations obligations;

    public ChaseReports(Obligations obligations) {
        this.obligations = obligations;
    }

    /**
     * The list of the quarter on that day; what is 免报 or handed in is not on it.
     *
     * @throws Refusal when the account is not of the office, or the quarter was not asked for or is closed
     */
    public ChaseList of(Account acting, PlanBook book, Quarter quarter, LocalDate on) {
        acting.mustBeOffice();
        ReportMatrix matrix = ReportMatrix.of(obligations, book.plan(), book.progress(), book.reports());
        return new ChaseList(
                book.plan().heading().title(), quarter, open(book, quarter).due(), on, debtors(matrix, quarter));
    }

    private static ReportingPeriod open(PlanBook book, Quarter quarter) {
        ReportingPeriod period = book.reports()
                .period(quarter)
                .orElseThrow(() -> new Refusal("chase-not-asked", FormSheet.words(quarter)));
        if (!period.isOpen()) {
            throw new Refusal("quarter-closed", FormSheet.words(quarter));
        }
        return period;
    }

    private static List<ChaseList.Debtor> debtors(ReportMatrix matrix, Quarter quarter) {
        return matrix.having(quarter, ChaseReports::isOwed).stream()
                .map(row -> new ChaseList.Debtor(row.department(), owed(row.of(quarter))))
                .toList();
    }

    private static List<OwedReport> owed(List<OwedReport> reports) {
        return reports.stream().filter(each -> isOwed(each.standing())).toList();
    }

    private static boolean isOwed(Standing standing) {
        return standing.isMissing() || standing == Standing.RETURNED;
    }
}
