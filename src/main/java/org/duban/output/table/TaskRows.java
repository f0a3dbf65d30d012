package org.duban.output.table;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.output.PrintableText;

/** Turns the tasks of a year into rows. */
final class TaskRows {

    private final int year;
    private final StatedDeadlines stated;

    TaskRows(int year, StatedDeadlines stated) {
        this.year = year;
        this.stated = stated;
    }

    PrintedTask of(Task task) {
        return new PrintedTask(
                task.number() == null ? "" : PrintableText.line(task.number()),
                PrintableText.lines(task.text()),
                names(task.lead()),
                names(task.supporting()),
                unstated(task));
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).map(PrintableText::line).toList();
    }

    /** Each deadline that the text states hides one of the task's, so that none is printed twice and none is lost. */
    private List<String> unstated(Task task) {
        if (task.deadlines().isEmpty()) {
            return List.of();
        }
        var open = new ArrayList<>(stated.in(task.text(), year));
        return task.deadlines().stream()
                .filter(deadline -> !takeOut(open, deadline))
                .map(deadline -> PrintableText.line(deadline.phrase()))
                .toList();
    }

    private static boolean takeOut(List<DraftDeadline> open, Deadline deadline) {
        return open.stream()
                .filter(each -> each.phrase().equals(deadline.phrase()) && each.end().equals(deadline.end()))
                .findFirst()
                .map(open::remove)
                .orElse(false);
    }
}
