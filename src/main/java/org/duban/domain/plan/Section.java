package org.duban.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 板块 (方面) of a plan with its tasks in the order of the paper.
 *
 * @param number as printed, without brackets (一); null where none is printed
 */
public record Section(SectionId id, @Nullable String number, String title, List<Task> tasks) {

    public Section {
        Check.optionalText(number, "number");
        Check.text(title, "title");
        tasks = List.copyOf(tasks);
    }

    /** The same section with other tasks. */
    public Section withTasks(List<Task> others) {
        return new Section(id, number, title, others);
    }
}
