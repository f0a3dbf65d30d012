package org.duban.intake.outline;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.Finding;
import org.duban.intake.text.TracedText;

/**
 * What the lines of a document tell about a plan.
 *
 * @param kind     what the paper is by its words
 * @param before   the lines above the plan, cleaned
 * @param opening  the lines of the plan before its first heading
 * @param after    the lines below it
 * @param goals    the words that say what the hospital as a whole is to reach
 * @param headings the titles of the plan's outer headings, also of those that are no sections
 * @param marks    what paragraphs are that hold no task
 */
public record OutlineReading(
        PaperKind kind,
        List<Line> before,
        List<Line> opening,
        List<Line> after,
        List<OutlineSection> sections,
        List<TracedText> goals,
        List<String> headings,
        List<Marked> marks,
        List<Finding> findings) {

    private static final int YEAR_WITHIN = 10;

    /** What a paragraph is. */
    public record Marked(int paragraph, Part part) {}

    public OutlineReading {
        sections = List.copyOf(sections);
        goals = List.copyOf(goals);
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }

    /** Whether there is something to read, and the paper does not say that it is something else than a plan. */
    public boolean isPlan() {
        return !sections.isEmpty() && kind == PaperKind.OTHER && isOutline();
    }

    /** Whether sections or numbers structure the paper. */
    private boolean isOutline() {
        long titled = sections.stream().filter(section -> section.title() != null).count();
        long numbered = tasks().filter(task -> task.number() != null).count();
        return titled > 1 || numbered > 1;
    }

    /** The lines that may tell which year the plan is for, the surest first. */
    public List<String> yearHints() {
        return Stream.of(
                        headings.stream().filter(PartWords::isPlan),
                        opening.stream().map(Line::words).map(OutlineReading::beginning),
                        headings.stream().filter(heading -> !PartWords.isReview(heading)))
                .flatMap(each -> each)
                .toList();
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), YEAR_WITHIN));
    }

    /** Every task, section by section. */
    public Stream<OutlineTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }
}
