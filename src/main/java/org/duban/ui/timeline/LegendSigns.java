package org.duban.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;

/** The signs of the timeline with their words. */
final class LegendSigns {

    private final Messages messages;

    LegendSigns(Messages messages) {
        this.messages = messages;
    }

    /** The usual ones side by side. */
    Region row() {
        var row = new HBox(12);
        row.setAlignment(Pos.CENTER_RIGHT);
        for (TrafficLight light : TrafficLight.values()) {
            if (light != TrafficLight.ON_HOLD) {
                row.getChildren().add(entry(new LightSign(light), "light." + light));
            }
        }
        row.getChildren()
                .addAll(
                        region("legend-line"),
                        entry(region("legend-bar"), "timeline.period"),
                        entry(diamond(false), "timeline.bound"));
        return row;
    }

    /** All of them, one below the other. */
    Region list() {
        var list = new VBox(8);
        list.setId("legend-list");
        list.getStyleClass().add("legend-menu");
        for (TrafficLight light : TrafficLight.values()) {
            list.getChildren().add(below(new LightSign(light), "light." + light));
        }
        list.getChildren()
                .addAll(
                        below(region("legend-bar"), "timeline.period"),
                        below(diamond(true), "timeline.bound"),
                        below(diamond(false), "timeline.bound-open"),
                        Labels.whole(messages.text("paper.guessed"), "note"));
        return list;
    }

    private Label below(Node shape, String words) {
        var sign = new StackPane(shape);
        sign.getStyleClass().add("legend-sign");
        return entry(sign, words);
    }

    private Label entry(Node shape, String words) {
        Label entry = Labels.whole(messages.text(words), "note", "muted");
        entry.setGraphic(shape);
        return entry;
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static SVGPath diamond(boolean solid) {
        var diamond = new SVGPath();
        diamond.setContent("M5.5 0.7 L10.3 5.5 L5.5 10.3 L0.7 5.5 Z");
        diamond.getStyleClass().add("legend-diamond");
        if (solid) {
            diamond.getStyleClass().add("solid");
        }
        return diamond;
    }
}
