package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.Place;
import org.duban.intake.outline.Assignments.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A section as an outline tells it.
 *
 * @param title       null for tasks that stand before any heading
 * @param assignments that its heading makes for all tasks below it
 */
public record OutlineSection(
        @Nullable String number,
        @Nullable String title,
        @Nullable Place place,
        List<Assignment> assignments,
        List<OutlineTask> tasks) {

    static OutlineSection of(Node node) {
        Line head = node.head();
        if (head == null) {
            return new OutlineSection(null, null, null, List.of(), new ArrayList<>());
        }
        Assignments.Assigned title = Assignments.in(node.title());
        var assignments = new ArrayList<>(title.assignments());
        node.body().forEach(line -> assignments.addAll(Assignments.all(line.text())));
        return new OutlineSection(
                node.number(),
                Sentences.withoutEnd(title.text().text()),
                head.place(),
                assignments,
                new ArrayList<>());
    }
}
