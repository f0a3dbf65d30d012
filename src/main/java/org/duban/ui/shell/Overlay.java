package org.duban.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer above the page for what is shown for a moment: search, help, findings. It is part of the window, so that
 * every input method works in it; a click beside it or Esc takes it away, and the focus goes back to where it was.
 */
final class Overlay extends StackPane {

    private @Nullable Node focusBefore;

    Overlay() {
        setId("overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** Shows the card in the middle of the window. */
    void show(Region card) {
        showAt(card, Pos.CENTER);
    }

    /** Shows the card at that place; its translation moves it from there. */
    void showAt(Region card, Pos place) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        StackPane.setAlignment(card, place);
        getChildren().setAll(card);
        setVisible(true);
        card.requestFocus();
    }

    /** Takes away what is shown; false when nothing was. */
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        return true;
    }
}
