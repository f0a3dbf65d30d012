package org.duban.intake.outline;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.Finding;
import org.duban.intake.text.TracedText;

/**
 * What the lines of a document tell about a plan.
 *
 * @param before   the lines above the plan, cleaned
 * @param after    the lines below it
 * @param goals    the words that say what the hospital as a whole is to reach
 * @param headings the titles of the plan's outer headings, also of those that are no sections
 * @param marks    what paragraphs are that hold no task
 */
public record OutlineReading(
        List<Line> before,
        List<Line> after,
        List<OutlineSection> sections,
        List<TracedText> goals,
        List<String> headings,
        List<Marked> marks,
        List<Finding> findings) {

    /** What a paragraph is. */
    public record Marked(int paragraph, Part part) {}

    public OutlineReading {
        sections = List.copyOf(sections);
        goals = List.copyOf(goals);
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }

    /** Every task, section by section. */
    public Stream<OutlineTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }
}
