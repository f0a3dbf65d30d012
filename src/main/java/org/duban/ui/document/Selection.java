package org.duban.ui.document;

import java.util.Optional;
import org.duban.domain.draft.Passage;

/**
 * Words being selected within one paragraph.
 *
 * @param paragraph its number
 * @param anchor    where the selection began, counted in characters
 * @param caret     where it ends now, before or behind the anchor
 */
public record Selection(int paragraph, int anchor, int caret) {

    /** The words selected; empty while none are. */
    public Optional<Passage> passage() {
        return anchor == caret
                ? Optional.empty()
                : Optional.of(new Passage(paragraph, Math.min(anchor, caret), Math.max(anchor, caret)));
    }

    /** The same selection drawn to another place. */
    public Selection to(int place) {
        return new Selection(paragraph, anchor, place);
    }
}
