package org.duban.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the page that asks something; in red before it is too late. */
final class Strip extends HBox {

    private final FontIcon icon = new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE);

    /** The sentences and fields stand at the left, the answers at the right. */
    Strip(Node[] left, Node[] right) {
        super(8);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(icon);
        getChildren().addAll(left);
        getChildren().add(space);
        getChildren().addAll(right);
        getStyleClass().addAll("strip", "strip-danger");
    }

    /** Nothing is lost, however it is answered. */
    Strip calm() {
        icon.setIconCode(BootstrapIcons.INFO_CIRCLE);
        getStyleClass().remove("strip-danger");
        return this;
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
