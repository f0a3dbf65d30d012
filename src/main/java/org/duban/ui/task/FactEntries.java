package org.duban.ui.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.ui.workspace.Recording;

/** What is typed as facts, task by task; what cannot be understood waits until its row is shown again. */
public final class FactEntries {

    private final Editing editing;
    private final Recording recording;
    private final Map<TaskId, TaskFacts> entries = new LinkedHashMap<>();

    public FactEntries(Editing editing, Recording recording) {
        this.editing = editing;
        this.recording = recording;
        editing.workspace().progressProperty().subscribe((before, after) -> entries.values().forEach(TaskFacts::refresh));
    }

    /** Writes the facts. */
    public Recording recording() {
        return recording;
    }

    /** The fields of a task, with what was typed before and could not be kept. */
    public TaskFacts of(Task task, int year) {
        entries.values().removeIf(each -> each.isUntouched() && !each.task().equals(task));
        TaskFacts known = entries.get(task.id());
        if (known != null && known.task().equals(task)) {
            return known;
        }
        var fields = new TaskFacts(task, year, recording);
        if (known != null) {
            fields.takeOver(known);
        }
        entries.put(task.id(), fields);
        return fields;
    }

    /**
     * Keeps what is typed about the tasks of the open plan.
     *
     * @return false when something cannot be understood; its row is then shown
     */
    public boolean keepAll() {
        Optional<Plan> plan = Optional.ofNullable(editing.workspace().planProperty().get());
        List<TaskFacts> waiting = entries.values().stream()
                .filter(each -> plan.flatMap(open -> open.task(each.task().id())).isPresent())
                .filter(each -> !each.keep())
                .toList();
        waiting.stream().findFirst().ifPresent(first -> editing.subjectProperty().set(new Subject.OfTask(first.task().id())));
        return waiting.isEmpty();
    }
}
