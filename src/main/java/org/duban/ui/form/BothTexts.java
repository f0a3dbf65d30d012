package org.duban.ui.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;
import org.duban.usecase.form.FormFinding;

/** What a locked cell said when the form went out, and below it what it says now; either may be a whole paragraph. */
final class BothTexts extends VBox {

    private static final int WRITTEN = 1;
    private static final int CAME = 2;

    private final CollectWords words;

    BothTexts(FormFinding finding, CollectWords words) {
        super(4);
        this.words = words;
        List<String> said = finding.words();
        getStyleClass().add("one-report");
        getChildren().addAll(line("issued-text", "forms.issued-text", said.get(WRITTEN)), line("returned-text", "forms.returned-text", said.get(CAME)));
    }

    static boolean has(FormFinding finding) {
        return finding.kind() == FormFinding.Kind.LOCKED_CHANGED;
    }

    private Label line(String id, String title, String text) {
        String shown = text.isBlank() ? words.text("forms.nothing") : text.strip();
        Label line = Labels.wrapped(words.text(title) + words.text("forms.colon") + shown, "note");
        line.setId(id);
        return line;
    }
}
