package org.duban.output.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Stream.concat(unstated(task).stream(), frequencies(task).stream()).toList());
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).map(PrintableText::line).toList();
    }

    /** The frequencies whose words do not stand in the text. */
    private static List<String> frequencies(Task task) {
        String text = PrintableText.line(task.text());
        return task.recurrences().stream()
                .map(recurrence -> PrintableText.line(recurrence.phrase()))
                .filter(phrase -> !text.contains(phrase))
                .distinct()
                .toList();
    }

    /**
     * The words that the text does not state. Each that it does hides one of the task's deadlines, so that none is
     * printed twice and none is lost.
     */
    private List<String> unstated(Task task) {
        if (task.deadlines().isEmpty()) {
            return List.of();
        }
        List<String> open = stated.in(PrintableText.line(task.text()), year).stream()
                .map(DraftDeadline::phrase)
                .collect(Collectors.toCollection(ArrayList::new));
        return task.deadlines().stream()
                .map(Deadline::phrase)
                .filter(phrase -> !open.remove(phrase))
                .map(PrintableText::line)
                .toList();
    }
}
