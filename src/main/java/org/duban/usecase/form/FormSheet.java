package org.duban.usecase.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.Quarter;

/**
 * 填报表: what one department is asked about its tasks at the end of a quarter.
 *
 * @param title of the plan
 * @param due   the last day to hand in
 * @param rows  in the order of the plan
 */
public record FormSheet(
        PlanId plan,
        String title,
        Quarter quarter,
        LocalDate due,
        Department department,
        Instant issuedAt,
        List<FormRow> rows) {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    public FormSheet {
        rows = List.copyOf(rows);
    }

    /** The quarter as papers write it: 2024年三季度. */
    public static String words(Quarter quarter) {
        return quarter.year() + "年" + "一二三四".charAt(quarter.number() - 1) + "季度";
    }

    /** The name of its file, without what a file system does not allow. */
    public String fileName() {
        String safe = department.name().replaceAll(FORBIDDEN, "_").replaceAll("[. ]+$", "_");
        return words(quarter) + "填报表-" + safe + ".xlsx";
    }

    /** What goes along hidden, so that the form is known when it comes back. */
    public FormMarks marks() {
        return new FormMarks(
                plan,
                quarter,
                department.id(),
                department.name(),
                issuedAt,
                rows.stream()
                        .map(row -> new FormMarks.Row(row.task(), row.locked(), FormMarks.print(row.filled())))
                        .toList());
    }
}
