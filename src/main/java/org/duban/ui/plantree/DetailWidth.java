package org.duban.ui.plantree;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.duban.ui.workspace.Preferences;

/** The width of the pane at the right: by the window's width at first, then as somebody has dragged it. */
final class DetailWidth {

    private static final String NAME = "tasks";
    private static final double NARROW = 432;
    private static final double WIDE = 560;

    private final SplitPane split;
    private final Preferences preferences;

    DetailWidth(SplitPane split, Region pane, Preferences preferences) {
        this.split = split;
        this.preferences = preferences;
        pane.setMinWidth(360);
        SplitPane.setResizableWithParent(pane, false);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> remember());
    }

    void follow(ReadOnlyDoubleProperty window) {
        split.widthProperty().subscribe((before, width) -> place(width.doubleValue(), window.get()));
    }

    private void place(double width, double window) {
        if (width > 0) {
            double pane = window >= TableColumns.WIDE ? WIDE : NARROW;
            split.setDividerPositions(preferences.split(NAME, (width - pane) / width));
        }
    }

    private void remember() {
        double width = split.getWidth();
        double position = split.getDividerPositions()[0];
        double pane = width * (1 - position);
        boolean asAtFirst = Math.abs(pane - NARROW) < 2 || Math.abs(pane - WIDE) < 2;
        if (!asAtFirst || preferences.settings().splits().containsKey(NAME)) {
            preferences.keepSplit(NAME, position);
        }
    }
}
