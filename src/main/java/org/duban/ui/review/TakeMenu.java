package org.duban.ui.review;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.duban.messages.Messages;

/** What the words selected in the document can be turned into. */
final class TakeMenu extends ContextMenu {

    private final ReviewModel model;
    private final Messages messages;

    TakeMenu(ReviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setOnShowing(event -> fill());
        fill();
    }

    /** The key that turns words into this. */
    static KeyCombination key(Taking what) {
        KeyCode digit = switch (what) {
            case TASK -> KeyCode.DIGIT1;
            case DEADLINE -> KeyCode.DIGIT2;
            case INDICATOR -> KeyCode.DIGIT3;
            case LEAD -> KeyCode.DIGIT4;
            case SUPPORTING -> KeyCode.DIGIT5;
        };
        return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }

    private void fill() {
        getItems().clear();
        for (Taking what : Taking.values()) {
            String name = what.name().toLowerCase(Locale.ROOT);
            var item = new MenuItem(words(what, messages.text("review.take." + name)));
            item.setId("take-" + name);
            item.setAccelerator(key(what));
            item.setOnAction(event -> model.take(what));
            boolean possible = what == Taking.TASK || model.rows().task().isPresent();
            item.setDisable(!possible || model.document().selected().isEmpty());
            getItems().add(item);
        }
    }

    private String words(Taking what, String plain) {
        if (what == Taking.TASK) {
            return plain;
        }
        return model.rows()
                .task()
                .map(task -> messages.text(
                        "review.take.for", plain, Objects.requireNonNullElse(task.draft().number(), task.shortName())))
                .orElse(plain);
    }
}
