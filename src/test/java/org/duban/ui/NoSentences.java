package org.duban.ui;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.usecase.TextWords;

/** Finds no promise in any sentence. */
public final class NoSentences implements TextWords {

    @Override
    public List<DraftDeadline> deadlines(String text, int year) {
        return List.of();
    }

    @Override
    public List<DraftIndicator> indicators(String text) {
        return List.of();
    }
}
