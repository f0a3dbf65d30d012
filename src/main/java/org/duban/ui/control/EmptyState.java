package org.duban.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where there is nothing to show: an icon, what is the matter, why, and what can be done about it. */
public final class EmptyState extends VBox {

    private final StackPane icon;

    /**
     * @param actions buttons and chips, at most one of them accented
     */
    public EmptyState(Ikon icon, String sentence, String reason, Node... actions) {
        this.icon = new StackPane(new FontIcon(icon));
        this.icon.getStyleClass().add("empty-state-icon");
        var title = new Label(sentence);
        title.getStyleClass().add("block-title");
        var why = new Label(reason);
        why.getStyleClass().add("muted");
        for (Label label : new Label[] {title, why}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        var row = new HBox(8, actions);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("empty-state-actions");
        getStyleClass().add("empty-state");
        getChildren().addAll(this.icon, title, why, row);
    }

    /** The same in red: something failed. */
    public EmptyState asFailure() {
        icon.getStyleClass().add("failure");
        return this;
    }
}
