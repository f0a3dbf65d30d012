package org.duban.domain.change;

import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;

/** A place for a task: a section and a position in it, from 0. */
public record Spot(SectionId section, int position) {

    Plan insert(Plan plan, Task task) {
        return change(plan, tasks -> Rows.inserted(tasks, position, task));
    }

    Plan remove(Plan plan, Task task) {
        return change(plan, tasks -> Rows.removed(tasks, position, task));
    }

    private Plan change(Plan plan, UnaryOperator<List<Task>> how) {
        Section old = plan.section(section).orElseThrow(() -> new StaleChange("the section is gone"));
        return plan.withSections(Rows.replaced(
                plan.sections(), each -> each.id().equals(section), old.withTasks(how.apply(old.tasks()))));
    }
}
