package org.duban.ui.account;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** What went wrong, in words, below the fields it is about; takes no room while nothing did. */
final class ProblemLine extends Label {

    ProblemLine(String id, ObservableValue<@Nullable Throwable> problem, Messages messages) {
        setId(id);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("danger-text");
        managedProperty().bind(visibleProperty());
        problem.when(Nodes.shown(this)).subscribe(now -> {
            setVisible(now != null);
            setText(now == null ? "" : words(now, messages));
        });
    }

    private static String words(Throwable problem, Messages messages) {
        return problem instanceof Refusal refusal ? messages.sentence(refusal) : messages.text("shell.unexpected");
    }
}
