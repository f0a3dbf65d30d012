package org.duban.ui.report;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.StatusReport;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;

/** One report: what it is about, its fields at the left, and beside them what belongs to the task. */
final class FormPane extends VBox {

    private final ReportsModel model;
    private final ReportWords words;

    FormPane(ReportsModel model, ReportWords words, ReportForm form) {
        this.model = model;
        this.words = words;
        var inputs = new Inputs(form, words, model.entry().isEditable());
        var fields = new VBox(12, top(inputs), progress(inputs));
        fields.getChildren().add(inputs.area("report-issues", form.issuesProperty(), "reporting.issues", 2));
        fields.getChildren().add(inputs.area("report-next", form.nextStepsProperty(), "reporting.next-steps", 2));
        var evidence = new EvidencePane(model, words, model.entry().isEditable());
        fields.getChildren().add(evidence);
        fields.getStyleClass().add("report-fields");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(16, scroll, new AsidePane(model, words, inputs));
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("report-form");
        getChildren().addAll(head(form), body);
    }

    private Node head(ReportForm form) {
        var number = new Tag(Tag.Kind.GREY, Objects.requireNonNullElse(form.task().number(), "—"));
        number.setId("report-number");
        var name = Labels.of(form.task().shortName(), "bold");
        name.setId("report-name");
        var quarter = Labels.whole(words.quarter(form.key().quarter()), "muted");
        var last = Labels.of(lastStep(), "note", "muted");
        last.setId("report-last-step");
        var head = new HBox(8, number, name, quarter, Labels.gap(), last);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("report-head");
        return head;
    }

    private String lastStep() {
        return model.matrix().chosen()
                .map(OwedReport::report)
                .map(StatusReport::steps)
                .filter(steps -> !steps.isEmpty())
                .map(steps -> words.step(steps.getLast()))
                .orElse("");
    }

    private Node top(Inputs inputs) {
        var states = new HBox();
        states.getStyleClass().add("segments");
        states.setMinWidth(USE_PREF_SIZE);
        List<TaskState> all = List.of(TaskState.values());
        for (TaskState each : all) {
            String pill = each == all.getFirst() ? "left-pill" : each == all.getLast() ? "right-pill" : "center-pill";
            states.getChildren().add(state(each, pill, inputs));
        }
        Integer percent = model.entry().before().map(each -> each.content().percent()).orElse(null);
        var title = new HBox(8, Labels.whole(words.text("reporting.percent"), "bold"));
        if (percent != null) {
            String before = words.quarter(inputs.form().key().quarter().previous());
            title.getChildren().add(Labels.whole(words.text("reporting.percent-before", before, percent), "note", "muted"));
        }
        return new HBox(
                16,
                new VBox(6, Labels.whole(words.text("reporting.state"), "bold"), states),
                new PercentInput(inputs, title, percent));
    }

    private Node progress(Inputs inputs) {
        VBox box = inputs.area("report-progress", inputs.form().progressProperty(), "reporting.progress", 3);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private ToggleButton state(TaskState state, String pill, Inputs inputs) {
        var button = new ToggleButton(words.text("state." + state));
        button.setId("report-state-" + state);
        button.getStyleClass().add(pill);
        button.setMouseTransparent(!inputs.editable());
        button.setFocusTraversable(inputs.editable());
        button.setOnAction(event -> {
            inputs.form().stateProperty().set(state);
            button.setSelected(true);
        });
        inputs.form().stateProperty().subscribe(now -> button.setSelected(now == state));
        return button;
    }
}
