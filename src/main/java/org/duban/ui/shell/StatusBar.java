package org.duban.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duban.ui.control.KeyCap;
import org.duban.ui.screen.KeyHint;

/** The line below everything: what is saved, what just happened, what is being done, and the keys of the screen. */
final class StatusBar extends HBox {

    private final HBox keys = new HBox(16);

    StatusBar(Node saving, Node notice, Node running) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saving, notice, running, space, keys);
        getStyleClass().add("status-bar");
    }

    /** Shows the keys that matter now. */
    void showKeys(List<KeyHint> hints) {
        keys.getChildren().setAll(hints.stream().map(StatusBar::hint).toList());
    }

    private static Node hint(KeyHint hint) {
        var words = new Label(hint.words());
        words.getStyleClass().add("muted");
        var box = new HBox(6, new KeyCap(hint.keys()), words);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
