package org.duban.ui.task;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls so that something is seen. */
final class Scrolling {

    private static final double MARGIN = 8;

    private Scrolling() {}

    /** Brings the node into view once it has its place. */
    static void reveal(Node node) {
        Platform.runLater(() -> {
            for (Node each = node.getParent(); each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane) {
                    reveal(node, pane);
                    return;
                }
            }
        });
    }

    private static void reveal(Node node, ScrollPane pane) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double scrollable = content.getLayoutBounds().getHeight() - view;
        double top = pane.getVvalue() * scrollable;
        if (scrollable > 0 && place.getMaxY() + MARGIN > top + view) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + MARGIN - view) / scrollable));
        }
    }
}
