package org.duban.domain.review;

import org.duban.domain.draft.DraftDepartment;

/**
 * 同 X: wherever the name is printed, that other department is meant; the name is remembered as its alias.
 *
 * @param name of a department of the store or the plan, or of a new one
 */
public record SameDepartment(String printed, String name) implements Decision {

    @Override
    public Content on(Content content) {
        return printed.equals(name) ? content : renamed(content).withAlias(printed, name);
    }

    private Content renamed(Content content) {
        return content.withTasks(task -> task.draft().departmentNames().noneMatch(printed::equals)
                ? task
                : task.with(Tasks.withDepartments(task.draft(), this::renamed)));
    }

    private DraftDepartment renamed(DraftDepartment department) {
        return department.name().equals(printed) ? new DraftDepartment(name, department.at()) : department;
    }
}
