package org.duban.ui.task;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Task;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.ui.control.Labels;
import org.duban.usecase.Account;
import org.jspecify.annotations.Nullable;

/** 填报记录 of a task, the newest quarter first and whole, with a link to where it is written; nothing before one is asked for. */
final class ReportHistory extends VBox {

    private final Task task;
    private final Wording words;
    private final Consumer<PlanReports.Key> open;
    private final Supplier<Account> account;
    private @Nullable List<StatusReport> shown;

    /**
     * @param open    opens the report
     * @param account who looks at it
     */
    ReportHistory(Task task, Wording words, Consumer<PlanReports.Key> open, Supplier<Account> account) {
        this.task = task;
        this.words = words;
        this.open = open;
        this.account = account;
        setId("report-history");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows those of the task. */
    void show(PlanReports all) {
        List<StatusReport> reports = all.of(task.id()).stream()
                .sorted(Comparator.comparing(StatusReport::quarter).reversed())
                .toList();
        Optional<Quarter> asked = all.periods().keySet().stream().max(Comparator.naturalOrder());
        setVisible(asked.isPresent() && !task.lead().isEmpty());
        if (asked.isPresent() && !task.lead().isEmpty() && !reports.equals(shown)) {
            shown = reports;
            getChildren().setAll(section(all, reports, asked.get()));
        }
    }

    private DetailSection section(PlanReports all, List<StatusReport> reports, Quarter asked) {
        Quarter first = reports.isEmpty() ? asked : reports.getFirst().quarter();
        List<? extends VBox> entries =
                reports.stream().map(each -> new ReportEntry(each, task, words, each.quarter().equals(first))).toList();
        var none = Labels.of(text("task.reports-none"), "note", "muted");
        return new DetailSection(heading(all, asked), reports.isEmpty() ? List.of(none) : entries);
    }

    private HBox heading(PlanReports all, Quarter asked) {
        var key = new PlanReports.Key(task.id(), asked, task.lead().getFirst().id());
        StatusReport report = all.of(key.task(), asked, key.department()).orElse(null);
        var link = new Hyperlink(text("task.report-open." + act(report, key)));
        link.setId("open-report");
        link.getStyleClass().add("note");
        link.setOnAction(event -> open.accept(key));
        return new HBox(Labels.whole(text("task.reports"), "bold"), Labels.gap(), link);
    }

    private String act(@Nullable StatusReport report, PlanReports.Key key) {
        Account who = account.get();
        if (report != null && report.stage() == ReportStage.SUBMITTED && who.isOffice()) {
            return "review";
        }
        boolean writes = who.writesFor(key.department()) && (report == null || report.isEditable());
        return writes ? "fill" : "see";
    }

    private String text(String key) {
        return words.messages().text(key);
    }
}
