package org.duban.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanBook;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Hint;
import org.duban.domain.report.Hints;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;
import org.duban.domain.report.StatusReport;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Reporting;
import org.jspecify.annotations.Nullable;

/** The chosen report as it is written: its form, kept as a draft while somebody types. */
public final class EntryModel {

    private final Workspace workspace;
    private final Reporting reporting;
    private final MatrixModel matrix;
    private final ReadOnlyObjectWrapper<@Nullable ReportForm> form = new ReadOnlyObjectWrapper<>(this, "form");
    private ReportContent stored = ReportContent.EMPTY;

    EntryModel(Workspace workspace, Reporting reporting, MatrixModel matrix) {
        this.workspace = workspace;
        this.reporting = reporting;
        this.matrix = matrix;
        matrix.setBeforeLeaving(this::keep);
        matrix.matrixProperty().subscribe(all -> refresh());
        matrix.chosenProperty().subscribe(key -> refresh());
    }

    /** The form of the chosen report; null where none is. */
    ReadOnlyObjectProperty<@Nullable ReportForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether whoever acts now may write in it: it is theirs, was asked for, is open, neither handed in nor 免报. */
    public boolean isEditable() {
        return isOpen() && isTheirs() && matrix.chosen().filter(EntryModel::isToWrite).isPresent();
    }

    /** Whether whoever acts now writes the chosen report, if anybody does. */
    public boolean isTheirs() {
        return matrix.chosen().filter(each -> workspace.account().writesFor(each.department().id())).isPresent();
    }

    /** Whether the quarter takes reports and steps. */
    public boolean isOpen() {
        return matrix.period().filter(ReportingPeriod::isOpen).isPresent();
    }

    /**
     * 存草稿: keeps what is typed.
     *
     * @return false when something typed cannot be understood; it then stays in its field, and the rest is kept. What is
     *     wrong with what is stored, or only missing, keeps nobody
     */
    public boolean keep() {
        ReportForm typed = form.get();
        if (typed == null || !isEditable()) {
            return true;
        }
        ReportContent now = typed.content(stored);
        if (!now.equals(stored)) {
            stored = now;
            write(typed.key(), now);
        }
        return !typed.loses(stored);
    }

    /** Whoever typed leaves, and takes along what could not be understood; the rest was kept before. */
    void leave() {
        ReportForm typed = form.get();
        if (typed != null) {
            typed.load(stored);
        }
    }

    /**
     * Gives a report other evidence; what is typed in the one shown is kept before.
     *
     * @throws org.duban.usecase.Refusal when it was handed in meanwhile, or its quarter was closed
     */
    void revise(PlanReports.Key key, UnaryOperator<List<Evidence>> how) {
        ReportForm shown = form.get();
        boolean isShown = shown != null && shown.key().equals(key);
        if (isShown) {
            keep();
        }
        ReportContent begun = isShown ? stored : begun(workspace.progressProperty().get().of(key.task()));
        ReportContent before = reports().of(key.task(), key.quarter(), key.department()).map(StatusReport::content).orElse(begun);
        ReportContent after = before.with(how.apply(before.evidence()));
        if (!after.equals(before)) {
            write(key, after);
        }
    }

    /** What is to be looked at in what is typed now; nothing where nothing is owed. */
    public List<Hint> hints() {
        ReportForm typed = form.get();
        boolean exempt = matrix.chosen().filter(each -> each.standing() == Standing.EXEMPT).isPresent();
        if (typed == null || exempt) {
            return List.of();
        }
        ReportContent before = before().map(StatusReport::content).orElse(null);
        ReportContent returned = matrix.chosen().map(OwedReport::report).flatMap(StatusReport::saidWhenReturned).orElse(null);
        return Hints.of(typed.task(), facts(), typed.content(stored), before, returned);
    }

    /** What was accepted for the quarter before. */
    public Optional<StatusReport> before() {
        return matrix.chosen()
                .map(OwedReport::key)
                .flatMap(key -> reports().of(key.task(), key.quarter().previous(), key.department()))
                .filter(each -> each.stage() == ReportStage.ACCEPTED);
    }

    /** What is known about the task apart from this report. */
    public TaskProgress facts() {
        return matrix.chosen().map(each -> workspace.progressProperty().get().of(each.task().id())).orElse(TaskProgress.NONE);
    }

    private static boolean isToWrite(OwedReport owed) {
        StatusReport report = owed.report();
        return report == null ? owed.standing() != Standing.EXEMPT : report.isEditable();
    }

    private void write(PlanReports.Key key, ReportContent content) {
        PlanBook book = workspace.book().orElseThrow();
        workspace.carryOut(reporting.write(book, key.task(), key.quarter(), key.department(), content, workspace.account()));
    }

    private void refresh() {
        OwedReport owed = matrix.chosen().orElse(null);
        if (owed == null) {
            form.set(null);
            return;
        }
        ReportContent now = owed.report() == null ? begun(facts()) : owed.report().content();
        ReportForm shown = form.get();
        if (shown == null || !shown.key().equals(owed.key()) || !shown.task().equals(owed.task())) {
            stored = now;
            form.set(new ReportForm(owed, owed.quarter().year(), matrix::today, now));
        } else if (!now.equals(stored)) {
            boolean sameWords = now.with(stored.evidence()).equals(stored);
            stored = now;
            if (!sameWords) {
                shown.load(now);
            }
        }
    }

    /** A report begins with the state that is known. */
    private static ReportContent begun(TaskProgress facts) {
        ReportContent none = ReportContent.EMPTY;
        return new ReportContent(
                facts.state(), none.percent(), "", "", "", none.completed(), none.values(), none.evidence());
    }

    private PlanReports reports() {
        return matrix.matrixProperty().get().reports();
    }
}
