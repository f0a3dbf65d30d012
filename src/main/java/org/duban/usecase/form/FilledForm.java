package org.duban.usecase.form;

import java.util.List;
import java.util.Map;
import org.duban.domain.plan.TaskId;

/**
 * A form that came back.
 *
 * @param file      its name
 * @param rows      those with any words, in the order of the sheet
 * @param withFacts whether it still has the sheet of deadlines and indicators
 * @param facts     what that sheet says, by task
 * @param loose     what that sheet says without telling of which task
 */
public record FilledForm(
        String file, FormOrigin origin, List<FilledRow> rows, boolean withFacts, Map<TaskId, FilledFacts> facts,
        List<FormFinding> loose) {

    public FilledForm {
        rows = List.copyOf(rows);
        facts = Map.copyOf(facts);
        loose = List.copyOf(loose);
    }

    /** What the second sheet says about the task. */
    public FilledFacts facts(TaskId task) {
        return facts.getOrDefault(task, FilledFacts.NONE);
    }
}
