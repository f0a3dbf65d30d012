package org.duban.ui.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.duban.settings.WindowBounds;

/** The screens there are now, which may not be those there were. */
final class ScreenArea {

    /** So much of the title bar must be in reach of the mouse. */
    private static final double IN_REACH = 100;

    private ScreenArea() {}

    /** Whether a window at that place could be seen and moved. */
    static boolean isVisible(WindowBounds bounds) {
        var handle = new Rectangle2D(bounds.x(), bounds.y(), Math.max(IN_REACH, bounds.width()), IN_REACH);
        return Screen.getScreens().stream().anyMatch(screen -> reach(screen.getVisualBounds(), handle));
    }

    private static boolean reach(Rectangle2D screen, Rectangle2D handle) {
        double width = Math.min(screen.getMaxX(), handle.getMaxX()) - Math.max(screen.getMinX(), handle.getMinX());
        return width >= IN_REACH && screen.getMinY() <= handle.getMinY() && handle.getMinY() < screen.getMaxY();
    }
}
