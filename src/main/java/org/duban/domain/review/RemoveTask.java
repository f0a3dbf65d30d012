package org.duban.domain.review;

/** A task goes. */
public record RemoveTask(TaskKey task) implements Decision {

    @Override
    public Content on(Content content) {
        content.task(task);
        return content.withSections(content.sections().stream()
                .map(section -> section.withTasks(section.tasks().stream()
                        .filter(each -> !each.key().equals(task))
                        .toList()))
                .toList());
    }
}
