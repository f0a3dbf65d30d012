package org.duban.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.progress.TrafficLight;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.usecase.overview.LightCount;
import org.duban.wording.OverviewWords;

/** How many tasks have a light, and how that differs from the quarter before; it opens the list of them. */
final class LightTile extends Button {

    private final Label change = Labels.of("", "note", "muted");
    private final Label number = Labels.whole("", "big-number");
    private final String name;

    LightTile(TrafficLight light, String name, Runnable open) {
        this.name = name;
        setId("tile-" + light);
        getStyleClass().add("light-tile");
        change.setId("change-" + light);
        number.setId("count-" + light);
        var words = new VBox(Labels.whole(name, "block-title"), change);
        words.getStyleClass().add("tile-words");
        words.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(6, new LightSign(light), words, Labels.gap(), number);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(widthProperty().subtract(22));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> open.run());
    }

    void show(LightCount count, OverviewWords words) {
        Integer than = count.change();
        change.setText(than == null ? "" : words.text("overview.change", words.change(than)));
        change.setVisible(than != null);
        change.setManaged(than != null);
        number.setText(Integer.toString(count.tasks()));
        setAccessibleText(name + " " + count.tasks() + " " + change.getText());
    }
}
