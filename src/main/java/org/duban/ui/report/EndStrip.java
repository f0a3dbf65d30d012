package org.duban.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.domain.account.AccountRole;
import org.duban.domain.report.Quarter;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.report.WalkModel.End;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A line that says that nothing is left to go on with, and offers to close a quarter of which everything was accepted. */
final class EndStrip extends HBox {

    private final ReportsModel model;
    private final ReportWords words;
    private final Label sentence = Labels.of("");
    private final Button close = new Button();

    EndStrip(ReportsModel model, ReportWords words) {
        super(8);
        this.model = model;
        this.words = words;
        sentence.setId("walk-end");
        close.setId("walk-close");
        close.getStyleClass().add("compact");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> close());
        close.managedProperty().bind(close.visibleProperty());
        var seen = new IconButton(BootstrapIcons.X, words.text("export.close"), model.walk()::forget);
        seen.getStyleClass().addAll("flat", "in-row");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ask-strip");
        getChildren().addAll(sentence, close, Labels.gap(), seen);
        managedProperty().bind(visibleProperty());
        model.walk().endProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    /** Puts the focus on what can be done now, where anything can. */
    void focusInside() {
        if (isVisible() && close.isVisible()) {
            close.requestFocus();
        }
    }

    private void show(@Nullable End end) {
        setVisible(end != null);
        if (end != null) {
            sentence.setText(sentence(end));
            close.setVisible(end.isComplete());
            Quarter quarter = end.quarter();
            close.setText(quarter == null ? "" : words.text("reporting.close-quarter", words.quarter(quarter)));
        }
    }

    private String sentence(End end) {
        if (end.role() == AccountRole.DEPARTMENT) {
            return words.text("reporting.end.nothing-to-write");
        }
        Quarter quarter = end.quarter();
        if (quarter == null) {
            return words.text("reporting.end.nothing-waits");
        }
        return end.isComplete()
                ? words.text("reporting.end.complete", words.quarter(quarter))
                : words.text("reporting.end.owed", words.quarter(quarter), end.missing(), end.returned());
    }

    private void close() {
        End end = model.walk().endProperty().get();
        if (end != null && end.quarter() != null) {
            if (!end.quarter().equals(model.matrix().quarterProperty().get())) {
                model.matrix().choose(end.quarter());
            }
            model.closing().close();
        }
    }
}
