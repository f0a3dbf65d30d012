package org.duban.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A red line above the page that asks something before it is too late. */
final class Strip extends HBox {

    /** The sentences and fields stand at the left, the answers at the right. */
    Strip(Node[] left, Node[] right) {
        super(8);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE));
        getChildren().addAll(left);
        getChildren().add(space);
        getChildren().addAll(right);
        getStyleClass().addAll("strip", "strip-danger");
    }

    /** An answer. */
    static Button answer(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
