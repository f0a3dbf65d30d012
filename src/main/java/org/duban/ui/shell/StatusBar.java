package org.duban.ui.shell;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duban.ui.control.KeyCap;
import org.duban.ui.screen.KeyHint;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line below everything: what is saved, what just happened, what is being done, and the keys of the screen. */
final class StatusBar extends HBox {

    private final HBox keys = new HBox(16);
    private final Label note = new Label(null, new FontIcon(BootstrapIcons.INFO_CIRCLE));

    /**
     * @param trouble leaves its words the room of the keys
     */
    StatusBar(Node saving, Node backup, Node notice, Node running, BooleanBinding trouble) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.setId("status-keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        note.setId("saving-note");
        note.setGraphicTextGap(4);
        note.setMinWidth(USE_PREF_SIZE);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        var usual = new HBox(16, saving, backup, notice);
        usual.setAlignment(Pos.CENTER_LEFT);
        usual.setMinWidth(0);
        keys.visibleProperty().bind(trouble.not());
        keys.managedProperty().bind(keys.visibleProperty());
        usual.visibleProperty().bind(note.visibleProperty().not());
        usual.managedProperty().bind(usual.visibleProperty());
        getChildren().addAll(note, usual, running, space, keys);
        getStyleClass().add("status-bar");
    }

    /** Shows the keys that matter now, and what is special about saving; empty where nothing is. */
    void show(List<KeyHint> hints, String saving) {
        note.setText(saving);
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
