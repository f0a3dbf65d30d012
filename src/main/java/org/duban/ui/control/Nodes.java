package org.duban.ui.control;

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

    /** Whether the node or something inside it is where keys go, also while another window is in front. */
    public static boolean hasFocus(Node node) {
        return node.getScene() != null && isInside(node.getScene().getFocusOwner(), node);
    }
}
