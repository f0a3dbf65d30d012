package org.duban.intake.outline;

import java.util.List;
import org.duban.domain.draft.Place;
import org.duban.intake.outline.Assignments.Assignment;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * A task as an outline tells it.
 *
 * @param number      as printed without brackets, null where none is printed
 * @param assignments who does it and by when, as its brackets and lines say
 */
public record OutlineTask(@Nullable String number, TracedText text, List<Assignment> assignments, Place place) {

    public OutlineTask {
        assignments = List.copyOf(assignments);
    }
}
