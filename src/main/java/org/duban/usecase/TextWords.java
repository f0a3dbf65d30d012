package org.duban.usecase;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;

/** Knows what the sentences of a plan promise, as its documents are read; what it finds tells no place. */
public interface TextWords {

    /** The deadlines in sentences, in the order of the text; {@code year} is the plan's, meant where none is named. */
    List<DraftDeadline> deadlines(String text, int year);

    /** The quantities that the text commits to, in its order. */
    List<DraftIndicator> indicators(String text);
}
