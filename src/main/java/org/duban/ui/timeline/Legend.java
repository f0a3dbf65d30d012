package org.duban.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;

/** What shapes and colours mean. */
final class Legend extends HBox {

    Legend(Messages messages) {
        super(12);
        setId("timeline-legend");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        getStyleClass().add("timeline-legend");
        for (TrafficLight light : TrafficLight.values()) {
            if (light != TrafficLight.ON_HOLD) {
                getChildren().add(entry(new LightSign(light), messages.text("light." + light)));
            }
        }
        getChildren()
                .addAll(
                        region("legend-line"),
                        entry(region("legend-bar"), messages.text("timeline.period")),
                        entry(diamond(), messages.text("timeline.bound")));
    }

    private static Label entry(Node shape, String words) {
        Label entry = Labels.whole(words, "note", "muted");
        entry.setGraphic(shape);
        return entry;
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static SVGPath diamond() {
        var diamond = new SVGPath();
        diamond.setContent("M5.5 0.7 L10.3 5.5 L5.5 10.3 L0.7 5.5 Z");
        diamond.getStyleClass().add("legend-diamond");
        return diamond;
    }
}
