package org.duban.intake.outline;

import java.util.HashMap;
import java.util.Map;

/** Tells by the headings beside it whether one heads tasks, is a section with paragraphs, or a task itself. */
final class Siblings {

    private static final int LEAST_TEXT = 15;

    /** What headings of one rank are like. */
    private static final class Kind {
        private int all;
        private int withItems;
        private int withText;
        private boolean anyHeads;
    }

    private final Node parent;
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final boolean haveParagraphs;

    Siblings(Node parent) {
        this.parent = parent;
        for (Node node : parent.children()) {
            Kind kind = kind(node);
            kind.all++;
            kind.withItems += hasItems(node) ? 1 : 0;
            kind.withText += runsOn(node) ? 1 : 0;
        }
        parent.children().forEach(node -> kind(node).anyHeads |= isHeading(node));
        this.haveParagraphs = parent.children().stream().anyMatch(node -> !isLast(node) && hasParagraphs(node));
    }

    private Kind kind(Node node) {
        return kinds.computeIfAbsent(node.rank(), unseen -> new Kind());
    }

    /** Whether tasks stand below it. */
    boolean isHeading(Node node) {
        if (!hasItems(node) || node.title().isEmpty() || (!isOuter(node) && node.isAssigned())) {
            return false;
        }
        if (isOuter(node) && node.isTitleOnly()) {
            return true;
        }
        return (isOuter(node) || node.isTitleOnly()) && kind(node).withItems * 2 >= kind(node).all;
    }

    /** Whether items stand below it that are more than an enumeration within its text. */
    private static boolean hasItems(Node node) {
        return node.children().stream().anyMatch(child -> child.style() != Numbering.CIRCLED || isOuter(node));
    }

    private static boolean isOuter(Node node) {
        Numbering style = node.style();
        return style == null || style.isOuter();
    }

    /** Whether it is a heading with paragraphs and no items, which is one task. */
    boolean isSection(Node node) {
        if (!isOuter(node) && node.style() != Numbering.ARABIC) {
            return false;
        }
        boolean besideHeadings = kind(node).anyHeads;
        if (node.isTitleOnly()) {
            return besideHeadings || (isContainer() && (!node.body().isEmpty() || hasItems(node)));
        }
        Numbering style = node.style();
        boolean topmost = style == null || style.compareTo(Numbering.CHINESE) <= 0;
        return topmost && isContainer() && !node.title().isEmpty() && kind(node).withText * 2 >= kind(node).all;
    }

    /** Whether text follows its heading. */
    private static boolean runsOn(Node node) {
        return node.isTitleOnly()
                ? !node.body().isEmpty()
                : !node.title().isEmpty() && node.words().length() - node.title().length() > LEAST_TEXT;
    }

    /** Whether the heading above them is none of a section. */
    private boolean isContainer() {
        Numbering style = parent.style();
        return parent.isRoot()
                || PartWords.isPlan(Sentences.withoutEnd(parent.title().text()))
                || (style != null && style.compareTo(Numbering.SECTION) <= 0);
    }

    boolean isLast(Node node) {
        return parent.children().getLast() == node;
    }

    /** Whether one before the last has paragraphs of its own below its first. */
    boolean haveParagraphs() {
        return haveParagraphs || parent.children().size() == 1;
    }

    private static boolean hasParagraphs(Node node) {
        return node.body().stream().anyMatch(line -> !Assignments.isAssignment(line.text()));
    }
}
