package org.duban.ui.task;

import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/** Knows whether a field is composing Chinese, so that the Enter that confirms a candidate does nothing else. */
public final class ImeGuard {

    private boolean composing;

    public ImeGuard(TextInputControl field) {
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
    }

    /** Whether a candidate is being chosen, or was chosen by the very key that is handled now. */
    public boolean isComposing() {
        return composing;
    }

    private void changed(InputMethodEvent event) {
        if (!event.getComposed().isEmpty()) {
            composing = true;
        } else {
            Platform.runLater(() -> composing = false);
        }
    }
}
