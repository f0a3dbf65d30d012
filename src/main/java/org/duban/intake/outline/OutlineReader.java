package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.TaskLabels;
import org.duban.intake.text.TracedText;

/** Reads a plan that is told in headings, items and paragraphs. */
public final class OutlineReader {

    private static final int FEWEST_MARKS = 3;

    private OutlineReader() {}

    /**
     * What the paragraphs tell about a plan, be it nothing.
     *
     * @param paragraphs of the document outside of its tables, those with words
     */
    public static OutlineReading read(List<Line> paragraphs) {
        List<Line> lines = cleaned(paragraphs);
        PlanPart part = PlanPart.of(lines);
        Node root = OutlineTree.of(part.lines());
        OutlineWalk walk = OutlineWalk.over(root);
        var findings = new ArrayList<>(walk.findings());
        findings.addAll(secondPlan(part.after()));
        var marks = new ArrayList<>(walk.marks());
        Stream.concat(part.before().stream(), part.after().stream())
                .forEach(line -> marks.add(new OutlineReading.Marked(line.place().paragraph(), Part.HEADING)));
        return new OutlineReading(
                PaperKind.of(lines), part.before().stream().filter(line -> !PartWords.isWeb(line.words())).toList(),
                root.body(), part.after(), walk.sections(), goals(root, walk), walk.headings(), marks, findings);
    }

    private static List<Line> cleaned(List<Line> paragraphs) {
        List<Line> whole = CutParagraphs.mended(PageMarks.removed(paragraphs));
        return RunInHeadings.parted(WrappedBlanks.removed(whole)).stream()
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static List<TracedText> goals(Node root, OutlineWalk walk) {
        var goals = new ArrayList<>(walk.goals());
        if (goals.isEmpty()) {
            root.body().forEach(line -> MainGoals.in(line.text()).ifPresent(goals::add));
        }
        goals.removeIf(TracedText::isEmpty);
        return goals;
    }

    private static List<Finding> secondPlan(List<Line> after) {
        long marks = after.stream().filter(line -> line.mark().isPresent()).count();
        if (marks < FEWEST_MARKS) {
            return List.of();
        }
        Line first = after.stream().filter(line -> !PartWords.isAround(line.words())).findFirst().orElse(after.getFirst());
        return List.of(new Finding(Finding.Kind.OTHER_READING, first.place(), List.of(TaskLabels.firstWords(first.words()))));
    }
}
