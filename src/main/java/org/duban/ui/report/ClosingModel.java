package org.duban.ui.report;

import java.time.Clock;
import java.util.Optional;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.ClosedRow;
import org.duban.domain.report.Closing;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.ReportingPeriod;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.CloseQuarter;

/** 关闭 and 重新开放 of the quarter looked at. */
public final class ClosingModel {

    private final Workspace workspace;
    private final Preferences preferences;
    private final MatrixModel matrix;
    private final EntryModel entry;
    private final Clock clock;

    ClosingModel(Workspace workspace, Preferences preferences, MatrixModel matrix, EntryModel entry, Clock clock) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.matrix = matrix;
        this.entry = entry;
        this.clock = clock;
    }

    /** Whether the office may close it now. */
    public boolean canClose() {
        return workspace.account().isOffice() && matrix.period().filter(ReportingPeriod::isOpen).isPresent();
    }

    /** Whether the office may open it again. */
    public boolean canReopen() {
        return workspace.account().isOffice() && matrix.period().filter(each -> !each.isOpen()).isPresent();
    }

    /** What the quarter has so far. */
    public ReportTally tally() {
        return matrix.matrixProperty().get().total(matrix.quarterProperty().get());
    }

    /** Closes it over what is known; what is typed is kept before, and what cannot be understood keeps it open. */
    public boolean close() {
        if (!canClose() || !entry.keep()) {
            return false;
        }
        var rules = preferences.settings().reporting();
        var act = new CloseQuarter(rules.obligations(), preferences.settings().lights(), clock);
        workspace.carryOut(act.close(book(), matrix.quarterProperty().get(), true, workspace.account()));
        return true;
    }

    /** Opens it again. */
    public void reopen() {
        if (canReopen()) {
            var rules = preferences.settings().reporting();
            var act = new CloseQuarter(rules.obligations(), preferences.settings().lights(), clock);
            workspace.carryOut(act.reopen(book(), matrix.quarterProperty().get(), workspace.account()));
        }
    }

    /** How the chosen report stood when its quarter was closed; empty while it is open, and where none was owed. */
    public Optional<ClosedRow> then() {
        PlanReports.Key key = matrix.chosenProperty().get();
        ReportingPeriod period = matrix.period().orElse(null);
        Closing closed = period == null ? null : period.closed();
        return key == null || closed == null ? Optional.empty() : closed.row(key.task(), key.department());
    }

    private PlanBook book() {
        return workspace.book().orElseThrow();
    }
}
