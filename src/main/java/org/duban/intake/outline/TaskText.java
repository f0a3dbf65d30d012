package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.Place;
import org.duban.intake.outline.Assignments.Assigned;
import org.duban.intake.outline.Assignments.Assignment;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/** The text of one task as it grows, and what its lines say about who does it and by when. */
final class TaskText {

    private final List<TracedText> texts = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    void add(TracedText words) {
        if (Assignments.isAssignment(words)) {
            assignments.addAll(Assignments.all(words));
        } else {
            Assigned assigned = Assignments.in(words);
            assignments.addAll(assigned.assignments());
            texts.add(assigned.text());
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    OutlineTask task(@Nullable String number, Place place) {
        return new OutlineTask(number, TracedText.join(texts), assignments, place);
    }
}
