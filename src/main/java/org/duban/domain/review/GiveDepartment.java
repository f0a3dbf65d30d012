package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.plan.Role;

/** 选科室: the tasks get another department in that part; one that they have already stays once. */
public record GiveDepartment(List<TaskKey> tasks, Role role, DraftDepartment department) implements Decision {

    public GiveDepartment {
        tasks = List.copyOf(tasks);
    }

    @Override
    public Content on(Content content) {
        tasks.forEach(content::task);
        return content.withTasks(task -> tasks.contains(task.key()) ? task.with(given(task.draft())) : task);
    }

    private DraftTask given(DraftTask task) {
        List<DraftDepartment> more = List.of(department);
        return role == Role.LEAD
                ? Tasks.withDepartments(task, Tasks.joined(task.lead(), more), task.supporting())
                : Tasks.withDepartments(task, task.lead(), Tasks.joined(task.supporting(), more));
    }
}
