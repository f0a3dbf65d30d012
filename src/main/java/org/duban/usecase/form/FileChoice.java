package org.duban.usecase.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.report.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How the office wants one file to be taken.
 *
 * @param ignored    whether nothing of it is
 * @param quarter    the quarter it counts for, whatever it says; null for its own
 * @param department the department it counts for where it does not tell itself; null where nobody said
 * @param rows       what was decided about single rows, by their place in the form, from 0
 */
public record FileChoice(
        boolean ignored, @Nullable Quarter quarter, @Nullable DepartmentId department, Map<Integer, RowChoice> rows) {

    /** Nothing was decided. */
    public static final FileChoice NONE = new FileChoice(false, null, null, Map.of());

    public FileChoice {
        rows = Map.copyOf(rows);
    }

    /** What was decided about a row. */
    public enum RowChoice {
        /** The row counts, though the report says something newer or a locked cell was changed. */
        TAKE,
        /** The row is left, and what the report says stays. */
        LEAVE
    }

    /** What was decided about the row, if anything was. */
    public Optional<RowChoice> row(int at) {
        return Optional.ofNullable(rows.get(at));
    }

    /** The same, left out or not. */
    public FileChoice ignored(boolean whether) {
        return new FileChoice(whether, quarter, department, rows);
    }

    /** The same, counting for that quarter. */
    public FileChoice as(Quarter wanted) {
        return new FileChoice(ignored, wanted, department, rows);
    }

    /** The same, counting for that department. */
    public FileChoice of(DepartmentId whose) {
        return new FileChoice(ignored, quarter, whose, rows);
    }

    /** The same with a decision about that row; null takes it back. */
    public FileChoice with(int row, @Nullable RowChoice choice) {
        var changed = new HashMap<>(rows);
        if (choice == null) {
            changed.remove(row);
        } else {
            changed.put(row, choice);
        }
        return new FileChoice(ignored, quarter, department, changed);
    }
}
