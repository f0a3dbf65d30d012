package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.TaskLabels;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/** Goes through an outline and gathers its sections and tasks: the lowest headings that hold items, and those items. */
final class OutlineWalk {

    private static final double SMALL_SHARE = 0.5;

    private final long length;
    private final @Nullable Line last;
    private final boolean goalsAreTasks;
    private final List<OutlineSection> sections = new ArrayList<>();
    private final List<TracedText> goals = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<OutlineReading.Marked> marks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private OutlineWalk(Node root, boolean goalsAreTasks) {
        this.length = root.length();
        this.last = root.last();
        this.goalsAreTasks = goalsAreTasks;
    }

    static OutlineWalk over(Node root) {
        var walk = new OutlineWalk(root, false);
        walk.container(root);
        if (walk.sections.isEmpty()) {
            walk = new OutlineWalk(root, true);
            walk.container(root);
        }
        return walk;
    }

    List<OutlineSection> sections() {
        return sections;
    }

    List<TracedText> goals() {
        return goals;
    }

    List<String> headings() {
        return headings;
    }

    List<OutlineReading.Marked> marks() {
        return marks;
    }

    List<Finding> findings() {
        return findings;
    }

    private void container(Node node) {
        node.body().forEach(line -> mark(line, node.isRoot() ? Part.BACKGROUND : Part.SECTION));
        var siblings = new Siblings(node);
        OutlineSection own = null;
        for (Node child : node.children()) {
            if (isBackground(child)) {
                background(child);
            } else if (siblings.isHeading(child)) {
                heading(child);
                container(child);
            } else if (siblings.isSection(child)) {
                heading(child);
                section(child);
            } else {
                if (own == null) {
                    own = OutlineSection.of(node);
                    sections.add(own);
                }
                task(child, own, siblings);
            }
        }
    }

    private void heading(Node node) {
        headings.add(node.title().text());
        Line head = node.head();
        if (head != null) {
            mark(head, Part.SECTION);
        }
    }

    /** A part that is known to hold no tasks, unless it holds most of the paper. */
    private boolean isBackground(Node node) {
        String title = Sentences.withoutEnd(node.title().text());
        if (goalsAreTasks || !PartWords.isBackground(title)) {
            return false;
        }
        return PartWords.isReview(title) || node.length() < SMALL_SHARE * length;
    }

    private void background(Node node) {
        String title = Sentences.withoutEnd(node.title().text());
        headings.add(title);
        node.lines().forEach(line -> mark(line, Part.BACKGROUND));
        goals(node, PartWords.isGoals(title));
    }

    /** The words below a heading such as 主要目标, be it within another one such as 总体要求. */
    private void goals(Node node, boolean told) {
        if (told) {
            goals.add(node.words().sub(node.isGoal() ? node.title().length() : 0));
            node.body().forEach(line -> goals.add(line.text()));
        } else {
            node.body().forEach(line -> MainGoals.in(line.text()).ifPresent(goals::add));
        }
        node.children().forEach(child -> goals(child, told || child.isGoal()));
    }

    /** A heading with paragraphs is a section with one task. */
    private void section(Node node) {
        OutlineSection section = OutlineSection.of(node);
        sections.add(section);
        var text = new TaskText();
        TracedText rest = node.isTitleOnly() ? TracedText.of(0, "") : node.words().sub(node.title().length());
        if (!rest.isEmpty()) {
            text.add(rest);
        }
        List<Line> body = below(node);
        List<Line> own = body.subList(0, closing(node, body));
        own.forEach(line -> text.add(line.text()));
        body.subList(own.size(), body.size()).forEach(line -> mark(line, Part.BACKGROUND));
        if (text.isEmpty()) {
            sections.removeLast();
            findings.add(new Finding(
                    Finding.Kind.EMPTY_SECTION, section.place(), List.of(Objects.requireNonNullElse(section.title(), ""))));
        } else {
            Place place = rest.isEmpty() ? own.getFirst().place() : Objects.requireNonNull(node.head()).place();
            section.tasks().add(text.task(null, place));
        }
    }

    private void task(Node node, OutlineSection section, Siblings siblings) {
        Line head = Objects.requireNonNull(node.head());
        var text = new TaskText();
        text.add(node.words());
        List<Line> body = below(node);
        int closing = closing(node, body);
        boolean goesOn = !Sentences.isEnded(node.words().text()) || !siblings.isLast(node) || siblings.haveParagraphs();
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (i >= closing) {
                mark(line, Part.BACKGROUND);
            } else if (goesOn || line.mark().isPresent() || Enumeration.begins(line.words()) || Assignments.isAssignment(line.text())) {
                text.add(line.text());
            } else {
                mark(line, Part.BACKGROUND);
                findings.add(new Finding(
                        Finding.Kind.UNPLACED_TEXT, line.place(), List.of(line.words())));
            }
        }
        section.tasks().add(text.task(node.number(), head.place()));
    }

    /** The lines below a task's own, those of its sub-items as they are printed. */
    private static List<Line> below(Node node) {
        return node.lines().skip(1).toList();
    }

    /** Where among the lines the closing appeal begins; only the last heading of all has one. */
    private int closing(Node node, List<Line> body) {
        if (!Objects.equals(node.last(), last)) {
            return body.size();
        }
        for (int i = node.words().length() > 0 && !node.isTitleOnly() ? 0 : 1; i < body.size(); i++) {
            if (body.get(i).mark().isEmpty() && PartWords.isClosing(body.get(i).words())) {
                return i;
            }
        }
        return body.size();
    }

    private void mark(Line line, Part part) {
        marks.add(new OutlineReading.Marked(line.place().paragraph(), part));
    }
}
