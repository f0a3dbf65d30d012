package org.duban.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A way to a plan on the first page: an icon, what it is, one sentence, and what to click. */
public class StartCard extends HBox {

    protected StartCard(Ikon icon, String title, Label sentence, Node... controls) {
        var picture = new StackPane(new FontIcon(icon));
        picture.getStyleClass().add("card-icon");
        var head = new Label(title);
        head.getStyleClass().add("page-title");
        sentence.getStyleClass().addAll("note", "muted");
        sentence.setWrapText(true);
        var words = new VBox(head, sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("start-card");
        getChildren().addAll(picture, words);
        getChildren().addAll(controls);
    }
}
