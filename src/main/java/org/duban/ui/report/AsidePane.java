package org.duban.ui.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.StatusReport;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.evidence.EvidenceStanding;
import org.duban.wording.HintWords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside a report: deadlines and indicators of the task, the quarter before, 核对提示, 审核记录. */
final class AsidePane extends ScrollPane {

    private static final double WIDTH = 240;

    private final ReportsModel model;
    private final ReportWords words;
    private final Inputs inputs;
    private final VBox hints = new VBox(6);

    AsidePane(ReportsModel model, ReportWords words, Inputs inputs) {
        this.model = model;
        this.words = words;
        this.inputs = inputs;
        var content = new VBox(16);
        content.getStyleClass().add("report-aside-content");
        deadlines(content);
        indicators(content);
        content.getChildren().addAll(before(), block("reporting.hints", hints), steps());
        hints.setId("report-hints");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().addAll("plain-scroll", "report-aside");
        inputs.form().watch(this::showHints);
        model.evidence().foundProperty().when(Nodes.shown(this)).subscribe(now -> showHints());
        model.matrix().matrixProperty().when(Nodes.shown(this)).subscribe(now -> showHints());
        showHints();
    }

    private void showHints() {
        var said = new HintWords(words.messages());
        hints.getChildren().setAll(Stream.of(
                        praise().map(each -> line(BootstrapIcons.CHECK2, "success", each, "")),
                        model.entry().hints().stream()
                                .map(each -> line(BootstrapIcons.EXCLAMATION_TRIANGLE, "warning", said.of(each), "warning-text")),
                        lost())
                .flatMap(each -> each)
                .toList());
        if (hints.getChildren().isEmpty()) {
            hints.getChildren().add(Labels.wrapped(words.text("reporting.no-hints"), "note", "muted"));
        }
    }

    /** Evidence whose copy is missing or altered. */
    private Stream<Node> lost() {
        return model.evidence().files().stream()
                .filter(each -> model.evidence().standing(each) != EvidenceStanding.WHOLE)
                .map(each -> words.text("reporting.evidence-lost." + model.evidence().standing(each), each.name()))
                .map(each -> line(BootstrapIcons.EXCLAMATION_TRIANGLE, "warning", each, "warning-text"));
    }

    /** What is as it should be: a percent that rose, evidence. */
    private Stream<String> praise() {
        ReportContent now = inputs.form().content(ReportContent.EMPTY);
        Integer before = model.entry().before().map(each -> each.content().percent()).orElse(null);
        Integer percent = now.percent();
        boolean rose = before != null && percent != null && percent > before;
        boolean evidence = model.matrix().chosen().map(OwedReport::report).filter(each -> !each.content().evidence().isEmpty()).isPresent();
        return Stream.concat(
                rose && before != null && percent != null ? Stream.of(words.text("reporting.raised", percent - before)) : Stream.empty(),
                evidence ? Stream.of(words.text("reporting.has-evidence")) : Stream.empty());
    }

    private void deadlines(VBox content) {
        List<Deadline> all = inputs.form().task().deadlines();
        if (!all.isEmpty()) {
            var rows = new VBox(6);
            all.forEach(each -> rows.getChildren().add(deadline(each, all.indexOf(each))));
            content.getChildren().add(block("reporting.deadlines", rows));
        }
    }

    private Node deadline(Deadline deadline, int at) {
        TypedField day = inputs.form().completedOn(deadline);
        boolean known = model.entry().facts().completed().containsKey(deadline.id()) && day.typedProperty().get().isBlank();
        var tick = new CheckBox(deadline.what() == null ? deadline.phrase() : deadline.what());
        tick.setId("report-deadline-" + at);
        tick.setTooltip(new Tooltip(deadline.phrase()));
        tick.setMinWidth(0);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setDisable(!inputs.editable() || known);
        tick.setSelected(known || !day.typedProperty().get().isBlank());
        VBox field = inputs.line("report-completed-" + at, day, words.text("reporting.met-on"), 92);
        Label until = Labels.whole(words.day(deadline.end(), inputs.form().key().quarter().year()), "note", "muted");
        day.typedProperty().subscribe(typed -> {
            boolean open = typed.isBlank();
            field.setVisible(!open);
            field.setManaged(!open);
            until.setVisible(open);
            until.setManaged(open);
            tick.setSelected(known || !open);
        });
        tick.setOnAction(event -> day.typedProperty().set(tick.isSelected() ? model.matrix().today().toString() : ""));
        return row(tick, until, field);
    }

    private void indicators(VBox content) {
        List<Indicator> all = inputs.form().task().indicators();
        if (!all.isEmpty()) {
            var rows = new VBox(6);
            all.forEach(each -> rows.getChildren().add(indicator(each, all.indexOf(each))));
            content.getChildren().add(block("reporting.values", rows));
        }
    }

    private Node indicator(Indicator indicator, int at) {
        Label name = Labels.of(indicator.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(indicator.name() + " " + indicator.target().inWords()));
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox field = inputs.line("report-value-" + at, inputs.form().value(indicator), indicator.name(), 64);
        return row(name, Labels.whole(indicator.target().inWords(), "note", "muted"), field);
    }

    private Node before() {
        Quarter earlier = inputs.form().key().quarter().previous();
        var title = new HBox(8, Labels.whole(words.text("reporting.before", words.quarter(earlier)), "bold"));
        var box = new VBox(6, title);
        StatusReport report = model.entry().before().orElse(null);
        if (report == null) {
            box.getChildren().add(Labels.wrapped(words.text("reporting.before-none"), "note", "muted"));
            return box;
        }
        ReportContent said = report.content();
        if (said.percent() != null) {
            title.getChildren().add(Labels.whole(said.percent() + "%", "note", "muted"));
        }
        paragraph(said.progress(), box);
        paragraph(said.issues().isBlank() ? "" : words.text("reporting.before-issues", said.issues()), box);
        paragraph(said.nextSteps().isBlank() ? "" : words.text("reporting.before-steps", said.nextSteps()), box);
        said.values().forEach((id, value) -> value(id, value, box));
        return box;
    }

    private void value(IndicatorId id, BigDecimal value, VBox box) {
        inputs.form().task().indicators().stream()
                .filter(each -> each.id().equals(id))
                .forEach(each -> paragraph(each.name() + " " + value.toPlainString(), box));
    }

    private Node steps() {
        List<ReportStep> all = model.matrix().chosen().map(OwedReport::report).map(StatusReport::steps).orElse(List.of());
        var lines = new VBox(4);
        lines.setId("report-steps");
        all.reversed().forEach(each -> paragraph(words.step(each), lines));
        if (all.isEmpty()) {
            paragraph(words.text("reporting.no-steps"), lines);
        }
        return block("reporting.steps", lines);
    }

    private VBox block(String key, Node content) {
        return new VBox(6, Labels.whole(words.text(key), "bold"), content);
    }

    private static void paragraph(String text, VBox into) {
        if (!text.isBlank()) {
            into.getChildren().add(Labels.wrapped(text, "note", "muted"));
        }
    }

    private static Node row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(24);
        return row;
    }

    private static Node line(BootstrapIcons icon, String kind, String text, String style) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(kind);
        var words = Labels.wrapped(text, "note", style.isEmpty() ? "hint-fine" : style);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(6, sign, words);
        row.getStyleClass().add("hint-line");
        return row;
    }
}
