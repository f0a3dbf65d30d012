package org.duban.ui.task;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** The field of one fact: Enter and going elsewhere keep what is typed, Esc drops it. */
final class FactInput extends TextField {

    private final FactField fact;
    private final ImeGuard ime = new ImeGuard(this);

    /**
     * @param words what is to be typed, for those who cannot see it
     */
    FactInput(String id, FactField fact, double width, String words) {
        this.fact = fact;
        setId(id);
        setAccessibleText(words);
        getStyleClass().addAll("in-row", "fact");
        setMinWidth(width);
        setMaxWidth(width);
        textProperty().bindBidirectional(fact.typedProperty());
        fact.errorProperty().subscribe(this::redden);
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                fact.keep();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The sentence about what could not be kept; takes no room while there is none. */
    static Label error(FactField fact, Messages messages) {
        Label label = Labels.wrapped("", "note", "danger-text", "field-error");
        label.setMaxWidth(Double.MAX_VALUE);
        label.managedProperty().bind(label.visibleProperty());
        fact.errorProperty().subscribe(key -> {
            label.setVisible(key != null);
            label.setText(key == null ? "" : messages.text(key));
        });
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !ime.isComposing()) {
            fact.keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !fact.isUntouched()) {
            fact.drop();
            event.consume();
        }
    }

    private void redden(@Nullable String wrong) {
        getStyleClass().remove("wrong");
        if (wrong != null) {
            getStyleClass().add("wrong");
        }
    }
}
