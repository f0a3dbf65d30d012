package org.duban.ui.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Department;
import javafx.beans.value.ObservableValue;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportMatrix.Row;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;
import org.duban.domain.report.ReportingRules;
import org.duban.search.Pinyin;
import org.duban.search.Query;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.jspecify.annotations.Nullable;

/** Departments by quarters, which of them are shown, and the report chosen among them. */
public final class MatrixModel {

    private final Workspace workspace;
    private final ReadOnlyObjectProperty<LocalDate> today;
    private final ObservableValue<ReportingRules> rules;
    private final Pinyin pinyin;
    private final ReadOnlyObjectWrapper<ReportMatrix> matrix;
    private final ReadOnlyObjectWrapper<Quarter> quarter;
    private final ReadOnlyObjectWrapper<PlanReports.@Nullable Key> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(this, "filter", RowFilter.ALL);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private BooleanSupplier beforeLeaving = () -> true;
    private @Nullable Plan shownPlan;

    /**
     * @param rules tell who owes reports, and until when
     */
    MatrixModel(
            Workspace workspace,
            ReadOnlyObjectProperty<LocalDate> today,
            ObservableValue<ReportingRules> rules,
            Pinyin pinyin) {
        this.workspace = workspace;
        this.today = today;
        this.rules = rules;
        this.pinyin = pinyin;
        this.matrix = new ReadOnlyObjectWrapper<>(this, "matrix", ReportMatrix.empty(today.get().getYear()));
        this.quarter = new ReadOnlyObjectWrapper<>(this, "quarter", matrix.get().current(today.get()));
        rules.subscribe((before, after) -> refresh());
        workspace.reportsProperty().subscribe((before, after) -> refresh());
        workspace.progressProperty().subscribe((before, after) -> refresh());
        workspace.planProperty().subscribe(plan -> refresh());
        filter.subscribe((before, after) -> showRows());
        words.subscribe((before, after) -> showRows());
    }

    /** The reports of the open plan's year. */
    public ReadOnlyObjectProperty<ReportMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** The quarter looked at. */
    public ReadOnlyObjectProperty<Quarter> quarterProperty() {
        return quarter.getReadOnlyProperty();
    }

    /** Its period; empty where nobody asked for it. */
    public Optional<ReportingPeriod> period() {
        return matrix.get().reports().period(quarter.get());
    }

    /** By which rules quarters go. */
    public ReportingRules rules() {
        return rules.getValue();
    }

    /** The report looked at, begun or not; null where the plan owes none. */
    public ReadOnlyObjectProperty<PlanReports.@Nullable Key> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** That report. */
    public Optional<OwedReport> chosen() {
        return Optional.ofNullable(chosen.get()).flatMap(matrix.get()::find);
    }

    /** The reports of the chosen department in the quarter, as tabs show them. */
    public List<OwedReport> tabs() {
        return chosen().flatMap(each -> matrix.get().row(each.department().id()))
                .map(row -> row.of(quarter.get()))
                .orElse(List.of());
    }

    /** The departments shown. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Which departments are shown. */
    public ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    /** A department's name or its pinyin; empty shows all. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The day on which days left are counted. */
    public LocalDate today() {
        return today.get();
    }

    /** Looks at that report, unless what is typed into the one before cannot be kept. */
    public boolean choose(PlanReports.Key wanted) {
        if (wanted.equals(chosen.get())) {
            return true;
        }
        if (!beforeLeaving.getAsBoolean() || matrix.get().find(wanted).isEmpty()) {
            return false;
        }
        quarter.set(wanted.quarter());
        chosen.set(wanted);
        showRows();
        return true;
    }

    /** Looks at the department in that quarter, at the report that needs looking at most. */
    public boolean choose(Row row, Quarter wanted) {
        return row.of(wanted).stream()
                .min(byUrgency())
                .map(each -> choose(each.key()))
                .orElse(false);
    }

    /** Looks at another quarter, at the same task where it is owed then, by whomever; else at what needs it most. */
    public void choose(Quarter wanted) {
        PlanReports.Key now = chosen.get();
        List<OwedReport> there = matrix.get().all(wanted).toList();
        Optional<OwedReport> same = there.stream()
                .filter(each -> now != null && each.key().task().equals(now.task()))
                .min(Comparator.comparing(each -> now != null && !each.key().department().equals(now.department())));
        same.or(() -> there.stream().min(byUrgency()))
                .ifPresentOrElse(each -> choose(each.key()), () -> chooseEmpty(wanted));
    }

    private void chooseEmpty(Quarter wanted) {
        if (beforeLeaving.getAsBoolean()) {
            quarter.set(wanted);
            chosen.set(null);
            showRows();
        }
    }

    /** Ctrl+Tab: the next report of the same department, or the one before. */
    public void nextTab(int step) {
        List<PlanReports.Key> keys = tabs().stream().map(OwedReport::key).toList();
        int at = keys.indexOf(chosen.get());
        if (at >= 0) {
            choose(keys.get(Math.floorMod(at + step, keys.size())));
        }
    }

    /** F8: the next report to go on with; false where there is none. */
    public boolean nextToDo() {
        return matrix.get().next(chosen.get(), this::isToDo).map(each -> choose(each.key())).orElse(false);
    }

    /** How many reports there are to go on with, in whatever quarter. */
    public int toDo() {
        return matrix.get().count(this::isToDo);
    }

    /** As what whoever acts now is here. */
    public @Nullable AccountRole role() {
        return workspace.account().role();
    }

    /** Whether whoever acts now may do everything here. */
    public boolean isOfOffice() {
        return workspace.account().isOffice();
    }

    /** Whether whoever acts now writes for that department and no other. */
    public boolean isOwn(Department department) {
        return department.id().equals(workspace.account().department());
    }

    /** Looks at the department of whoever acts now, where it owes anything; else at something. */
    public void showOwn() {
        boolean there = chosen().filter(each -> isOwn(each.department())).isPresent();
        if (!there) {
            matrix.get().rows().stream()
                    .filter(each -> isOwn(each.department()))
                    .findFirst()
                    .ifPresent(row -> chooseAny(row));
        }
        if (chosen.get() == null) {
            first().map(OwedReport::key).ifPresent(this::choose);
        }
    }

    /** Whoever looked leaves: the next one begins with what is being worked on, and with every department. */
    void leave() {
        filter.set(RowFilter.ALL);
        words.set("");
        chosen.set(null);
        quarter.set(matrix.get().current(today.get()));
        showRows();
    }

    /** Its reports of the quarter looked at, or of the year where it owes none in that. */
    private void chooseAny(Row row) {
        if (!choose(row, quarter.get())) {
            matrix.get().quarters().stream().filter(each -> !row.of(each).isEmpty()).findFirst().ifPresent(each -> choose(row, each));
        }
    }

    /** The office looks at what waits; a department writes what it was asked for and has not handed in. */
    private boolean isToDo(OwedReport report) {
        Account account = workspace.account();
        return switch (account.role()) {
            case OFFICE -> report.standing() == Standing.WAITING;
            case DEPARTMENT -> isOwn(report.department()) && isToWrite(report);
            case LEADER -> false;
            case null -> false;
        };
    }

    private boolean isToWrite(OwedReport report) {
        boolean open = matrix.get().reports().period(report.quarter()).filter(ReportingPeriod::isOpen).isPresent();
        return open
                && switch (report.standing()) {
                    case MISSING, DRAFT, RETURNED -> true;
                    case WAITING, ACCEPTED, EXEMPT -> false;
                };
    }

    /** Asked before another report is looked at; false keeps this one. */
    void setBeforeLeaving(BooleanSupplier keep) {
        beforeLeaving = keep;
    }

    private Comparator<OwedReport> byUrgency() {
        return Comparator.comparing((OwedReport each) -> !isToDo(each)).thenComparingInt(MatrixModel::urgency);
    }

    private static int urgency(OwedReport report) {
        return switch (report.standing()) {
            case WAITING -> 0;
            case RETURNED -> 1;
            case DRAFT, MISSING -> 2;
            case ACCEPTED -> 3;
            case EXEMPT -> 4;
        };
    }

    private void refresh() {
        Plan plan = workspace.planProperty().get();
        matrix.set(plan == null
                ? ReportMatrix.empty(today.get().getYear())
                : ReportMatrix.of(rules().obligations(), plan, workspace.progressProperty().get(), workspace.reportsProperty().get()));
        boolean other = plan == null || shownPlan == null || !plan.id().equals(shownPlan.id());
        shownPlan = plan;
        if (other) {
            quarter.set(matrix.get().current(today.get()));
        }
        if (chosen().isEmpty()) {
            chosen.set(first().map(OwedReport::key).orElse(null));
        }
        showRows();
    }

    private Optional<OwedReport> first() {
        return matrix.get().all(quarter.get()).min(byUrgency());
    }

    private void showRows() {
        var query = new Query(words.get());
        rows.set(filter.get().rows(matrix.get(), quarter.get()).stream()
                .filter(each -> query.isEmpty() || query.matches(pinyin.index(each.department().name())))
                .toList());
    }
}
