package org.duban.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;

/** A line that says what a quarter still lacks before it is closed. */
final class CloseStrip extends HBox {

    private final ReportsModel model;
    private final ReportWords words;
    private final Label lacks = Labels.of("");
    private final Button now;

    CloseStrip(ReportsModel model, ReportWords words) {
        super(8);
        this.model = model;
        this.words = words;
        this.now = button("close-now", words.text("reporting.close-anyway"), this::act);
        lacks.setId("close-lacks");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("ask-strip", "close-strip");
        getChildren().addAll(lacks, now, button("close-cancel", words.text("shell.cancel"), this::close));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.matrix().quarterProperty().when(Nodes.shown(this)).subscribe((before, after) -> setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Closes the quarter looked at, or says first what it lacks; opens one that is closed. */
    void act(boolean asked) {
        ReportTally tally = model.closing().tally();
        if (model.closing().canReopen()) {
            model.closing().reopen();
        } else if (asked || tally.isComplete()) {
            model.closing().close();
        } else {
            lacks.setText(words.text(
                    "reporting.close-lacks",
                    words.quarter(model.matrix().quarterProperty().get()),
                    tally.count(Standing.WAITING),
                    tally.missing(),
                    tally.count(Standing.RETURNED)));
            setVisible(true);
            now.requestFocus();
        }
    }

    /** Asks no longer; false where it did not. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        return open;
    }

    private void act() {
        close();
        act(true);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && close()) {
            event.consume();
        }
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
