package org.duban;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.TargetReader;
import org.duban.usecase.TextWords;

/** The recognisers that read documents, for words that a person marks in one. */
final class SentenceWords implements TextWords {

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();

    @Override
    public List<DraftDeadline> deadlines(String text, int year) {
        return deadlines.inRunningText(text, year).stream()
                .map(found -> new DraftDeadline(
                        found.phrase(), found.start(), found.end(), found.guessed(), found.what(), List.of()))
                .toList();
    }

    @Override
    public List<DraftIndicator> indicators(String text) {
        return targets.inText(text).stream()
                .map(found -> new DraftIndicator(found.name(), found.target(), found.text(), List.of()))
                .toList();
    }
}
