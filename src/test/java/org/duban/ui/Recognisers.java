package org.duban.ui;

import java.util.List;
import java.util.Optional;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.TargetReader;
import org.duban.usecase.DeadlineWords;
import org.duban.usecase.TextWords;

/** The recognisers of the program. */
public final class Recognisers implements DeadlineWords, TextWords {

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();

    @Override
    public Optional<Days> read(String phrase, int year) {
        return deadlines.ofPhrase(phrase, year).map(found -> new Days(found.start(), found.end(), found.guessed()));
    }

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
