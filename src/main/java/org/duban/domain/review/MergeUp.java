package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftTask;

/** A task becomes part of the one above it in its section, which keeps its number; the first of a section stays. */
public record MergeUp(TaskKey task) implements Decision {

    @Override
    public Content on(Content content) {
        ReviewTask lower = content.task(task);
        List<ReviewTask> tasks = content.sectionOf(task).tasks();
        int at = tasks.indexOf(lower);
        if (at == 0) {
            return content;
        }
        return new RemoveTask(task)
                .on(content)
                .withTask(tasks.get(at - 1).key(), upper -> upper.with(joined(upper.draft(), lower.draft())));
    }

    private static DraftTask joined(DraftTask one, DraftTask other) {
        var whole = new DraftTask(
                one.number(),
                one.text() + other.text(),
                one.lead(),
                one.supporting(),
                Tasks.joined(one.deadlines(), other.deadlines()),
                Tasks.joined(one.indicators(), other.indicators()),
                Tasks.joined(one.recurrences(), other.recurrences()),
                one.place(),
                Tasks.joined(one.source(), other.source()));
        return Tasks.withDepartments(
                whole,
                Tasks.joined(one.lead(), other.lead()),
                Tasks.joined(one.supporting(), other.supporting()));
    }
}
