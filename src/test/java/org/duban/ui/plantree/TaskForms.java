package org.duban.ui.plantree;

import org.duban.ui.task.SectionForm;
import org.duban.ui.task.TaskForm;

/** The form that is open, of the kind a test expects. */
final class TaskForms {

    private TaskForms() {}

    static TaskForm of(Office office) {
        if (office.editing().formProperty().get() instanceof TaskForm form) {
            return form;
        }
        throw new AssertionError("no task is being edited");
    }

    static SectionForm sectionOf(Office office) {
        if (office.editing().formProperty().get() instanceof SectionForm form) {
            return form;
        }
        throw new AssertionError("no section is being edited");
    }
}
