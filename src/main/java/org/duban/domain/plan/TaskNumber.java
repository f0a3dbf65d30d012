package org.duban.domain.plan;

import java.util.List;
import java.util.Objects;

/**
 * A task's number as a person types it. Plans may count anew in each section, so the section's number, or its title where
 * it has none, may stand before it: 一/1.
 */
public record TaskNumber(String typed) {

    private static final String BETWEEN = "/";

    /** The tasks of the plan that bear it, in the order of the plan. */
    public List<Task> in(Plan plan) {
        return plan.sections().stream()
                .flatMap(section -> section.tasks().stream().filter(task -> isOf(section, task)))
                .toList();
    }

    /** The same tasks, each as it is typed so that only those of its section are meant. */
    public List<String> whole(Plan plan) {
        return plan.sections().stream()
                .flatMap(section -> section.tasks().stream().filter(task -> isOf(section, task)).map(task -> whole(section, task)))
                .toList();
    }

    private boolean isOf(Section section, Task task) {
        return typed.equals(task.number()) || (task.number() != null && typed.equals(whole(section, task)));
    }

    private static String whole(Section section, Task task) {
        return Objects.requireNonNullElse(section.number(), section.title()) + BETWEEN + task.number();
    }
}
