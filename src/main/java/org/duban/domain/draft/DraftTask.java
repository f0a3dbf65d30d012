package org.duban.domain.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as read.
 *
 * @param number     as printed, null where none is printed
 * @param text       with words, white space as the reading contract says
 * @param lead       names of departments as printed, inner blanks removed
 * @param supporting names of departments as printed, inner blanks removed
 * @param place      the first paragraph of its text
 */
public record DraftTask(
        @Nullable String number,
        String text,
        List<String> lead,
        List<String> supporting,
        List<DraftDeadline> deadlines,
        List<DraftIndicator> indicators,
        Place place) {

    public DraftTask {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        deadlines = List.copyOf(deadlines);
        indicators = List.copyOf(indicators);
    }
}
