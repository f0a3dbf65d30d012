package org.duban.intake.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Puts the lines of a plan under each other by their numbers and headings. */
final class OutlineTree {

    private OutlineTree() {}

    /** @param lines of the plan part only */
    static Node of(List<Line> lines) {
        int[] unnumbered = new UnnumberedHeadings(lines).ranks();
        Deque<Node> open = new ArrayDeque<>();
        Node root = Node.root();
        open.push(root);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int rank = line.mark().map(mark -> mark.style().rank()).orElse(unnumbered[i]);
            if (rank == 0) {
                open.element().body().add(line);
            } else {
                while (open.element().rank() >= rank) {
                    open.pop();
                }
                Node node = Node.of(line, rank);
                open.element().children().add(node);
                open.push(node);
            }
        }
        return root;
    }
}
