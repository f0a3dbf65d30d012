package org.duban.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.StartCard;

/** The page shown while there is no plan. */
public final class StartView extends StackPane {

    private static final int WIDTH = 960;
    private static final int CARD_HEIGHT = 88;

    /**
     * @param dropArea   takes documents in
     * @param openSample 打开示例
     * @param restore    恢复备份
     */
    public StartView(StartModel model, Messages messages, Node dropArea, Runnable openSample, StartCard restore) {
        setId("start");
        getStyleClass().add("start-page");
        var title = new Label(messages.text("start.title"));
        title.getStyleClass().add("start-title");
        var lead = new Label(messages.text("start.lead"));
        lead.getStyleClass().addAll("start-lead", "muted");
        var steps = new Steps(messages);
        VBox.setMargin(steps, new Insets(24, 0, 16, 0));
        var column = new VBox(
                title, lead, cards(model, messages, dropArea, openSample, restore), steps, new IdentityLine(model, messages));
        column.getStyleClass().add("start-column");
        column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(column);
        setAlignment(Pos.CENTER);
    }

    private static Node cards(
            StartModel model, Messages messages, Node dropArea, Runnable openSample, StartCard restore) {
        StartCard[] cards = {new SampleCard(messages, openSample), restore, new ByHandCard(model, messages)};
        var side = new VBox(16, cards);
        for (StartCard card : cards) {
            card.setPrefHeight(CARD_HEIGHT);
            VBox.setVgrow(card, Priority.ALWAYS);
        }
        side.setMinWidth(472);
        side.setPrefWidth(472);
        HBox.setHgrow(dropArea, Priority.ALWAYS);
        var row = new HBox(16, dropArea, side);
        row.getStyleClass().add("start-cards");
        return row;
    }
}
