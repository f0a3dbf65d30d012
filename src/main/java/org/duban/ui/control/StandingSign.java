package org.duban.ui.control;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.duban.domain.report.Standing;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The shape of a standing, 14 pixels wide and high; the style sheet gives it its colour. */
public final class StandingSign extends StackPane {

    private static final double SIZE = 14;

    public StandingSign(Standing standing) {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        getStyleClass().addAll("standing-sign", styleOf(standing));
        getChildren().add(switch (standing) {
            case MISSING, DRAFT -> ring();
            case RETURNED -> new FontIcon(BootstrapIcons.ARROW_RETURN_LEFT);
            case WAITING -> new FontIcon(BootstrapIcons.RECORD_CIRCLE);
            case ACCEPTED -> new FontIcon(BootstrapIcons.CHECK2);
            case EXEMPT -> new FontIcon(BootstrapIcons.DASH);
        });
    }

    /** The style class of everything in the standing's colour. */
    public static String styleOf(Standing standing) {
        return "standing-" + standing;
    }

    private static Circle ring() {
        var ring = new Circle(5.5);
        ring.getStyleClass().add("standing-ring");
        return ring;
    }
}
