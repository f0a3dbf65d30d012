package org.duban.ui.control;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Tells where a node stands. */
public final class Nodes {

    private Nodes() {}

    /** Whether the node is the other one or somewhere inside it; nothing is inside nothing. */
    public static boolean isInside(@Nullable Node node, Node other) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node is part of a window; what it shows need not be up to date while it is not. */
    public static ObservableValue<Boolean> shown(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    /** Whether the node or something inside it is where keys go, also while another window is in front. */
    public static boolean hasFocus(Node node) {
        return node.getScene() != null && isInside(node.getScene().getFocusOwner(), node);
    }
}
