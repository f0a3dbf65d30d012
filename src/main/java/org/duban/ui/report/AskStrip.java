package org.duban.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duban.domain.report.Quarter;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;

/** 下发: a line that asks until when the quarter is to be reported on. */
final class AskStrip extends HBox {

    private final MatrixModel matrix;
    private final ReportActs acts;
    private final ReportWords words;
    private final Label question = Labels.whole("");
    private final TextField due = new TextField();
    private final Label error = Labels.of("", "note", "danger-text");
    private final Button now;

    AskStrip(MatrixModel matrix, ReportActs acts, ReportWords words) {
        super(8);
        this.matrix = matrix;
        this.acts = acts;
        this.words = words;
        this.now = button("ask-now", words.text("reporting.ask-now"), this::ask);
        now.getStyleClass().addAll("accent", "compact");
        Button cancel = button("ask-cancel", words.text("shell.cancel"), this::close);
        cancel.getStyleClass().add("compact");
        error.setId("ask-error");
        due.setId("ask-due");
        due.getStyleClass().add("compact");
        due.setPrefWidth(112);
        due.textProperty().subscribe((before, typed) -> error.setText(""));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ask-strip");
        getChildren().addAll(question, due, now, cancel, error);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        matrix.quarterProperty().when(Nodes.shown(this)).subscribe((before, after) -> setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Asks for the quarter looked at. */
    void open() {
        Quarter quarter = matrix.quarterProperty().get();
        question.setText(words.text("reporting.ask-until", words.quarter(quarter)));
        due.setAccessibleText(question.getText());
        due.setText(acts.usualDue(quarter));
        now.setText(words.text(matrix.period().isPresent() ? "reporting.keep-due" : "reporting.ask-now"));
        setVisible(true);
        due.requestFocus();
        due.selectAll();
    }

    /** Asks no longer; false where it did not. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        return open;
    }

    private void ask() {
        Quarter quarter = matrix.quarterProperty().get();
        @Nullable String wrong = acts.wrongDue(quarter, due.getText());
        if (wrong == null) {
            acts.ask(quarter, due.getText());
            close();
        } else {
            error.setText(words.text(wrong));
            due.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ask();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && close()) {
            event.consume();
        }
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
