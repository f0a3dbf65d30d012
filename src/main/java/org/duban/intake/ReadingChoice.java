package org.duban.intake;

import java.util.List;
import java.util.Optional;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.outline.OutlineTask;
import org.duban.intake.table.SectionRows;
import org.duban.intake.table.TableReading;
import org.duban.intake.table.TaskRows;

/**
 * Decides whether a table or the outline around it tells the plan: the table, unless what it holds is little beside tasks of
 * the outline that it does not repeat.
 */
final class ReadingChoice {

    /** A 任务分解表 that says at least this share of the narrative's words is no annex. */
    private static final double SHARE = 0.5;

    private static final double REPEATED = 0.3;

    private ReadingChoice() {}

    static boolean isTable(Optional<TableReading> table, OutlineReading outline) {
        if (table.isEmpty()) {
            return false;
        }
        List<TaskRows> rows = tasks(table.get());
        List<OutlineTask> tasks = outline.tasks().toList();
        if (!outline.isPlan()) {
            return true;
        }
        long inTable = rows.stream().mapToLong(row -> row.text().length()).sum();
        long inOutline = tasks.stream().mapToLong(task -> task.text().length()).sum();
        if (inTable >= SHARE * inOutline && rows.size() >= SHARE * tasks.size()) {
            return true;
        }
        var same = new SameTexts(rows.stream().map(TaskRows::text).toList());
        long repeated = tasks.stream()
                .filter(task -> same.find(task.text().text()).isPresent())
                .count();
        return repeated >= REPEATED * tasks.size();
    }

    private static List<TaskRows> tasks(TableReading table) {
        return table.sections().stream()
                .map(SectionRows::tasks)
                .flatMap(List::stream)
                .filter(task -> !task.text().isEmpty())
                .toList();
    }
}
