package org.duban.domain.progress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Task;

/** 全年 as the deadline of a task that names none, 推定. It stands in no plan, but like any other it can be completed. */
final class WholeYear {

    private WholeYear() {}

    static Deadline of(Task task, int year) {
        return new Deadline(
                id(task), LightPolicy.WHOLE_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true, null);
    }

    /** Made from the task's, so that its completion is found again; of another version than ids made at random. */
    private static DeadlineId id(Task task) {
        String name = "whole year of " + task.id().value();
        return new DeadlineId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
