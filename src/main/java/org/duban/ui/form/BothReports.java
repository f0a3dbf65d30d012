package org.duban.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.report.ReportContent;
import org.duban.ui.control.Labels;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FormStates;

/** The report there is and the one that came, side by side; what differs is marked, and the one that counts is framed. */
final class BothReports extends HBox {

    private static final PseudoClass COUNTS = PseudoClass.getPseudoClass("counts");

    private final CollectWords words;

    BothReports(ReportContent stored, ReportContent said, Outcome outcome, CollectWords words) {
        super(8);
        this.words = words;
        getStyleClass().add("both-reports");
        VBox before = side("forms.stored", stored, said);
        VBox after = side("forms.said", said, stored);
        before.setId("stored-report");
        after.setId("said-report");
        before.pseudoClassStateChanged(COUNTS, outcome == Outcome.LEFT);
        after.pseudoClassStateChanged(COUNTS, outcome == Outcome.TAKEN);
        getChildren().addAll(before, after);
    }

    private VBox side(String title, ReportContent content, ReportContent other) {
        var box = new VBox(2, Labels.of(words.text(title), "note", "muted"));
        box.getStyleClass().add("one-report");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        box.getChildren().add(line(standing(content), standing(other), ""));
        add(box, "reporting.progress", content.progress(), other.progress());
        add(box, "reporting.issues", content.issues(), other.issues());
        add(box, "reporting.next-steps", content.nextSteps(), other.nextSteps());
        return box;
    }

    private void add(VBox box, String title, String here, String there) {
        if (!here.isBlank() || !there.isBlank()) {
            box.getChildren().add(line(here.strip(), there.strip(), words.text(title) + words.text("forms.colon")));
        }
    }

    private Label line(String here, String there, String before) {
        String shown = here.isEmpty() ? words.text("forms.nothing") : here;
        Label label = Labels.wrapped(before + shown, "note");
        if (!here.equals(there)) {
            label.getStyleClass().add("differs");
        }
        return label;
    }

    private static String standing(ReportContent content) {
        return FormStates.words(content.state()) + (content.percent() == null ? "" : " " + content.percent() + "%");
    }
}
