package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.intake.outline.Numbering.Mark;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/** A heading or item of an outline with the lines below it that have no place of their own, and its sub-headings. */
final class Node {

    private static final int LONGEST_FIRST = 45;

    private final @Nullable Line head;
    private final @Nullable Mark mark;
    private final int rank;
    private final TracedText words;
    private final TracedText title;
    private final List<Line> body = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    private Node(@Nullable Line head, @Nullable Mark mark, int rank) {
        this.head = head;
        this.mark = mark;
        this.rank = rank;
        this.words = words(head, mark);
        this.title = title(words);
    }

    static Node root() {
        return new Node(null, null, 0);
    }

    static Node of(Line head, int rank) {
        return new Node(head, head.mark().orElse(null), rank);
    }

    boolean isRoot() {
        return head == null;
    }

    int rank() {
        return rank;
    }

    @Nullable Line head() {
        return head;
    }

    @Nullable Numbering style() {
        return mark == null ? null : mark.style();
    }

    /** As printed, null where it has none. */
    @Nullable String number() {
        return mark == null ? null : mark.value();
    }

    List<Line> body() {
        return body;
    }

    List<Node> children() {
        return children;
    }

    /** The words of its own line behind the number. */
    TracedText words() {
        return words;
    }

    /** Its first sentence where that can be a heading, else no words. */
    TracedText title() {
        return title;
    }

    private static TracedText words(@Nullable Line head, @Nullable Mark mark) {
        if (head == null) {
            return TracedText.of(0, "");
        }
        return mark == null ? head.text() : head.text().sub(mark.end());
    }

    private static TracedText title(TracedText words) {
        if (isTitleOnly(words.text())) {
            return words;
        }
        int end = Math.min(Sentences.firstEnd(words.text()), afterColon(words.text()));
        return end <= LONGEST_FIRST ? words.sub(0, end) : words.sub(0, 0);
    }

    /** Behind a colon; the end of the words where they have none. */
    private static int afterColon(String words) {
        int colon = words.indexOf('：');
        return colon < 0 ? words.length() : colon + 1;
    }

    /** The last of its lines; null for a root without any. */
    @Nullable Line last() {
        if (!children.isEmpty()) {
            return children.getLast().last();
        }
        return body.isEmpty() ? head : body.getLast();
    }

    /** Whether nothing but a heading stands in its own line. */
    boolean isTitleOnly() {
        return isTitleOnly(words.text());
    }

    private static boolean isTitleOnly(String words) {
        boolean runsOn = Sentences.isEnded(words) && afterColon(words) < words.length();
        return Sentences.isTitle(words) && !runsOn;
    }

    /** Whether a line below its own says who does it or by when. */
    boolean isAssigned() {
        return body.stream().anyMatch(line -> Assignments.isAssignment(line.text()));
    }

    /** Whether it is headed 主要目标 or the like. */
    boolean isGoal() {
        return PartWords.isGoals(Sentences.withoutEnd(title.text()));
    }

    /** Every line of it, its own first. */
    Stream<Line> lines() {
        return Stream.concat(Stream.concat(Stream.ofNullable(head), body.stream()), children.stream().flatMap(Node::lines));
    }

    /** The number of characters in all its lines. */
    long length() {
        return lines().mapToLong(line -> line.words().length()).sum();
    }
}
