package org.duban.usecase;

import java.util.List;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskNumber;

/** Finds the one task that a typed number means. */
public final class NumberedTask {

    private NumberedTask() {}

    /**
     * The task of that number, as printed or with its section's number before it (一/1).
     *
     * @throws Refusal when no task bears it, or several do, naming them
     */
    public static Task of(Plan plan, String typed) {
        var number = new TaskNumber(typed.strip());
        List<Task> tasks = number.in(plan);
        if (tasks.isEmpty()) {
            throw new Refusal("unknown-task", number.typed(), plan.heading().title());
        }
        if (tasks.size() > 1) {
            List<String> whole = number.whole(plan);
            throw new Refusal("task-of-several", number.typed(), String.join("、", whole), whole.getFirst());
        }
        return tasks.getFirst();
    }
}
