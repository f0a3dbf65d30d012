package org.duban.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;

/** A plan taken apart into what its rows will be, by their keys; sections without their tasks, tasks whole. */
record Layout(
        Map<UUID, Placed<Section>> sections,
        Map<UUID, Placed<Task>> tasks,
        Map<Slot, Placed<Assignment>> assignments,
        Map<UUID, Placed<Deadline>> deadlines,
        Map<UUID, Placed<Indicator>> indicators,
        Map<Slot, Placed<Recurrence>> recurrences) {

    /** The place of an assignment or a recurrence in its task. */
    record Slot(UUID task, int ordinal) {}

    /** No plan at all. */
    static Layout empty() {
        return new Layout(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
                new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static Layout of(Plan plan) {
        Layout layout = empty();
        UUID planId = plan.id().value();
        place(layout.indicators, plan.indicators(), each -> each.id().value(), planId);
        place(layout.sections, bare(plan.sections()), each -> each.id().value(), planId);
        for (Section section : plan.sections()) {
            place(layout.tasks, section.tasks(), each -> each.id().value(), section.id().value());
            section.tasks().forEach(layout::placeParts);
        }
        return layout;
    }

    private void placeParts(Task task) {
        UUID id = task.id().value();
        place(deadlines, task.deadlines(), each -> each.id().value(), id);
        place(indicators, task.indicators(), each -> each.id().value(), id);
        placeInSlots(assignments, task.assignments(), id);
        placeInSlots(recurrences, task.recurrences(), id);
    }

    private static <T> void placeInSlots(Map<Slot, Placed<T>> into, List<T> items, UUID task) {
        for (int ordinal = 0; ordinal < items.size(); ordinal++) {
            into.put(new Slot(task, ordinal), new Placed<>(items.get(ordinal), task, ordinal));
        }
    }

    private static List<Section> bare(List<Section> sections) {
        return sections.stream().map(section -> section.withTasks(List.of())).toList();
    }

    private static <T> void place(Map<UUID, Placed<T>> into, List<T> items, Function<T, UUID> id, UUID parent) {
        for (int ordinal = 0; ordinal < items.size(); ordinal++) {
            T item = items.get(ordinal);
            Placed<T> twin = into.put(id.apply(item), new Placed<>(item, parent, ordinal));
            if (twin != null) {
                throw new IllegalArgumentException("two parts of a plan have one id: " + id.apply(item));
            }
        }
    }
}
