package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.Finding;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.FoundDeadline;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TargetReader;
import org.jspecify.annotations.Nullable;

/** Reads times and quantities of a plan's texts and cells, and notes what is doubtful about them. */
final class DraftTimes {

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();
    private final @Nullable Integer year;
    private final List<Finding> findings;

    /** @param year of the plan; null where it is not known, and then no words can be days */
    DraftTimes(@Nullable Integer year, List<Finding> findings) {
        this.year = year;
        this.findings = findings;
    }

    /** The deadlines of a task's text, then those of its 完成时限 cells from above. */
    List<DraftDeadline> deadlines(String text, List<Cell> cells) {
        if (year == null) {
            return List.of();
        }
        var read = new ArrayList<DraftDeadline>();
        deadlines.inRunningText(text, year).forEach(found -> read.add(deadline(found)));
        cells.stream().flatMap(Cell::paragraphs).forEach(paragraph -> readCell(paragraph, year, read));
        return read;
    }

    private void readCell(Paragraph paragraph, int year, List<DraftDeadline> into) {
        phrases(paragraph.text(), year).forEach(words -> readCell(words, paragraph, year, into));
    }

    /** A spreadsheet's cell may hold one deadline a line; elsewhere a line break only wraps the words. */
    private List<String> phrases(String text, int year) {
        List<String> lines = text.lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
        return lines.stream().allMatch(line -> deadlines.ofPhrase(line, year).isPresent())
                ? lines
                : List.of(PlainText.of(text));
    }

    private void readCell(String words, Paragraph paragraph, int year, List<DraftDeadline> into) {
        List<FoundDeadline> found = deadlines.inCell(words, year);
        found.forEach(each -> into.add(deadline(each)));
        if (found.isEmpty() && !words.isEmpty() && !NoDeadline.isMeant(words)) {
            findings.add(new Finding(Finding.Kind.UNREAD_DEADLINE, paragraph.place(), List.of(words)));
        }
    }

    private static DraftDeadline deadline(FoundDeadline found) {
        return new DraftDeadline(found.phrase(), found.start(), found.end(), found.guessed(), found.what(), List.of());
    }

    /** The quantities that a text commits to. */
    List<DraftIndicator> indicators(String text) {
        return targets.inText(text).stream()
                .map(found -> new DraftIndicator(found.name(), found.target(), found.text(), List.of()))
                .toList();
    }
}
