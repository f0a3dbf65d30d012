package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.FoundDeadline;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.RecurrenceReader;
import org.duban.intake.text.TargetReader;
import org.duban.intake.text.TargetReading;
import org.jspecify.annotations.Nullable;

/** Reads times and quantities of a plan's texts and cells, and notes what is doubtful about them. */
final class DraftTimes {

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();
    private final RecurrenceReader recurrences = new RecurrenceReader();
    private final @Nullable Integer year;
    private final List<Finding> findings;

    /** @param year of the plan; null where it is not known, and then no words can be days */
    DraftTimes(@Nullable Integer year, List<Finding> findings) {
        this.year = year;
        this.findings = findings;
    }

    /** The deadlines of a task's text, then those of its 完成时限 cells from above. */
    List<DraftDeadline> deadlines(String text, List<Cell> cells, Place place) {
        if (year == null) {
            return List.of();
        }
        var read = new ArrayList<DraftDeadline>();
        deadlines.inRunningText(text, year).forEach(found -> read.add(deadline(found, place)));
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
        found.forEach(each -> into.add(deadline(each, paragraph.place())));
        if (found.isEmpty() && !words.isEmpty() && !NoDeadline.isMeant(words) && recurrences.inCell(words).isEmpty()) {
            findings.add(new Finding(Finding.Kind.UNREAD_DEADLINE, paragraph.place(), List.of(words)));
        }
    }

    private DraftDeadline deadline(FoundDeadline found, Place place) {
        if (found.guessed()) {
            findings.add(new Finding(
                    Finding.Kind.GUESSED_DEADLINE, place, List.of(found.phrase(), found.end().toString())));
        }
        return new DraftDeadline(found.phrase(), found.start(), found.end(), found.guessed(), found.what(), List.of());
    }

    /** How often a task's text wants something done, then its 完成时限 cells from above. */
    List<DraftRecurrence> recurrences(String text, List<Cell> cells) {
        return Stream.concat(
                        recurrences.inText(text).stream(),
                        cells.stream()
                                .flatMap(Cell::paragraphs)
                                .flatMap(paragraph -> recurrences.inCell(PlainText.of(paragraph.text())).stream()))
                .map(found -> new DraftRecurrence(found.recurrence(), List.of()))
                .toList();
    }

    /** The quantities that a text commits to; a clause that only looks like one becomes a finding at the place. */
    List<DraftIndicator> indicators(String text, @Nullable Place place) {
        TargetReading read = targets.read(text);
        read.leftAside()
                .forEach(aside ->
                        findings.add(new Finding(Finding.Kind.UNREAD_TARGET, place, List.of(aside.words()))));
        return read.targets().stream()
                .map(found -> new DraftIndicator(found.name(), found.target(), found.text(), List.of()))
                .toList();
    }
}
