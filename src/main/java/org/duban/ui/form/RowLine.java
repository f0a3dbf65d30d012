package org.duban.ui.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;

/** A row of a form: which task, what becomes of it, why, and where two reports differ both of them side by side. */
final class RowLine extends VBox {

    RowLine(Collected.Row row, List<Act> acts, CollectWords words) {
        super(4);
        Label task = Labels.of(words.of(row.task()), "row-task");
        task.setMaxWidth(340);
        task.setTooltip(new Tooltip(row.task().text()));
        Label outcome = Labels.whole(words.of(row.outcome()), "note", "outcome-" + row.outcome());
        var line = new HBox(8, task, outcome, Labels.gap());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(Acts.buttons(acts, words.messages()));
        line.getStyleClass().add("row-line");
        getStyleClass().add("row-box");
        getChildren().add(line);
        String tone = row.outcome() == Outcome.REFUSED ? "danger-text" : row.outcome().isOpen() ? "warning-text" : "muted";
        row.findings().forEach(each -> {
            getChildren().add(Labels.wrapped(words.of(each), "note", tone));
            if (BothTexts.has(each)) {
                getChildren().add(new BothTexts(each, words));
            }
        });
        if (row.stored() != null) {
            getChildren().add(new BothReports(row.stored().content(), row.said(), row.outcome(), words));
        }
        setAccessibleText(words.of(row.task()) + " " + outcome.getText());
    }
}
