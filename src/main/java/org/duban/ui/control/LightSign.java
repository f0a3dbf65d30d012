package org.duban.ui.control;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.duban.domain.progress.TrafficLight;

/**
 * The shape of a light, 14 pixels wide and high: square with ×, triangle with !, disc, disc with ✓, ring with two bars.
 * The style sheet gives it its colour.
 */
public final class LightSign extends StackPane {

    private static final double SIZE = 14;
    private static final String DISC = "M7 0.5 A6.5 6.5 0 1 1 7 13.5 A6.5 6.5 0 1 1 7 0.5 Z";

    public LightSign(TrafficLight light) {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        getStyleClass().addAll("light-sign", styleOf(light));
        getChildren().addAll(path(ground(light), "light-ground"), path(figure(light), "light-figure"));
        getChildren().forEach(each -> each.setManaged(false));
    }

    /** The style class of everything in the light's colours. */
    public static String styleOf(TrafficLight light) {
        return "light-" + light;
    }

    private static SVGPath path(String content, String styleClass) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }

    private static String ground(TrafficLight light) {
        return switch (light) {
            case OVERDUE -> "M2.5 1 H11.5 A1.5 1.5 0 0 1 13 2.5 V11.5 A1.5 1.5 0 0 1 11.5 13 H2.5 A1.5 1.5 0 0 1 1 11.5 V2.5 A1.5 1.5 0 0 1 2.5 1 Z";
            case AT_RISK -> "M7 0.8 L13.6 12.6 A0.6 0.6 0 0 1 13.1 13.4 H0.9 A0.6 0.6 0 0 1 0.4 12.6 Z";
            case ON_TRACK -> "M7 1.5 A5.5 5.5 0 1 1 7 12.5 A5.5 5.5 0 1 1 7 1.5 Z";
            case DONE -> DISC;
            case ON_HOLD -> "M7 1 A6 6 0 1 1 7 13 A6 6 0 1 1 7 1 Z";
        };
    }

    private static String figure(TrafficLight light) {
        return switch (light) {
            case OVERDUE -> "M4.4 4.4 L9.6 9.6 M9.6 4.4 L4.4 9.6";
            case AT_RISK -> "M7 5 V8.6 M7 10.9 V11.1";
            case ON_TRACK -> "";
            case DONE -> "M4.1 7.2 L6.2 9.3 L10 5.1";
            case ON_HOLD -> "M5.5 4.8 V9.2 M8.5 4.8 V9.2";
        };
    }
}
