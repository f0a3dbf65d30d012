package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.FoundDeadline;
import org.duban.intake.text.FoundRecurrence;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.RecurrenceReader;
import org.duban.intake.text.TargetReader;
import org.duban.intake.text.TargetReading;
import org.duban.intake.text.TracedText;
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

    /** The deadlines in the sentences of a task's text. */
    List<DraftDeadline> inText(TracedText text) {
        return year == null
                ? List.of()
                : deadlines.inRunningText(text.text(), year).stream()
                        .map(found -> deadline(found, text))
                        .toList();
    }

    /** The deadlines of a task's 完成时限 cells, from above. */
    List<DraftDeadline> inCells(List<Cell> cells) {
        return cells.stream()
                .flatMap(Cell::paragraphs)
                .flatMap(paragraph -> inCell(paragraph).stream())
                .toList();
    }

    private List<DraftDeadline> inCell(Paragraph paragraph) {
        return lines(paragraph).stream()
                .flatMap(line -> inCell(line, paragraph.place()).stream())
                .toList();
    }

    /** A spreadsheet's cell may hold one deadline or frequency a line; elsewhere a line break only wraps the words. */
    private List<TracedText> lines(Paragraph paragraph) {
        TracedText words = TracedText.of(paragraph.place().paragraph(), PlainText.of(paragraph.text()));
        var lines = new ArrayList<TracedText>();
        int from = 0;
        for (String line : paragraph.text().lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList()) {
            int at = words.text().indexOf(line, from);
            if (at < 0 || !(isDeadline(line) || recurrences.isPhrase(line))) {
                return List.of(words);
            }
            from = at + line.length();
            lines.add(words.sub(at, from));
        }
        return lines;
    }

    private boolean isDeadline(String line) {
        return year != null && deadlines.ofPhrase(line, year).isPresent();
    }

    /** The deadlines in words that say nothing else, such as those of a 完成时限 cell or line. */
    List<DraftDeadline> inCell(TracedText words, Place place) {
        if (year == null) {
            return List.of();
        }
        List<FoundDeadline> found = deadlines.inCell(words.text(), year);
        if (found.isEmpty() && !words.isEmpty() && !isMeantAsNone(words.text())) {
            findings.add(new Finding(Finding.Kind.UNREAD_DEADLINE, place, List.of(words.text())));
        }
        return found.stream().map(each -> deadline(each, words)).toList();
    }

    private boolean isMeantAsNone(String words) {
        return NoDeadline.isMeant(words) || !recurrences.inCell(words).isEmpty();
    }

    private static DraftDeadline deadline(FoundDeadline found, TracedText text) {
        return new DraftDeadline(
                found.phrase(),
                found.start(),
                found.end(),
                found.guessed(),
                found.what(),
                text.passages(found.from(), found.to()));
    }

    /** How often a task's text wants something done. */
    List<DraftRecurrence> recurrences(TracedText text) {
        return drafts(recurrences.inText(text.text()), text);
    }

    /** How often a task's 完成时限 cells, from above, want it done. */
    List<DraftRecurrence> recurrencesInCells(List<Cell> cells) {
        return cells.stream()
                .flatMap(Cell::paragraphs)
                .flatMap(paragraph -> lines(paragraph).stream())
                .flatMap(words -> recurrencesInCell(words).stream())
                .toList();
    }

    /** How often words that say nothing but the time want something done. */
    List<DraftRecurrence> recurrencesInCell(TracedText words) {
        return drafts(recurrences.inCell(words.text()), words);
    }

    private static List<DraftRecurrence> drafts(List<FoundRecurrence> found, TracedText text) {
        return found.stream()
                .map(each -> new DraftRecurrence(each.recurrence(), text.passages(each.from(), each.to())))
                .toList();
    }

    /** The quantities that a text at the place commits to; a clause that only looks like one becomes a finding. */
    List<DraftIndicator> indicators(TracedText text, Place place) {
        TargetReading read = targets.read(text.text());
        read.leftAside()
                .forEach(aside ->
                        findings.add(new Finding(Finding.Kind.UNREAD_TARGET, place, List.of(aside.words()))));
        return read.targets().stream()
                .map(found -> new DraftIndicator(
                        found.name(), found.target(), found.text(), text.passages(found.from(), found.to())))
                .toList();
    }
}
