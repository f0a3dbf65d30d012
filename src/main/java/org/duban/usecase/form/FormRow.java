package org.duban.usecase.form;

import java.util.List;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * What a form says and asks about one task.
 *
 * @param locked what is printed and not to be changed
 * @param filled what the report of this quarter says already; null where nobody began it
 * @param facts  the rows it has on the second sheet
 */
public record FormRow(TaskId task, Locked locked, String shortName, @Nullable ReportContent filled, List<FormFact> facts) {

    public FormRow {
        facts = List.copyOf(facts);
    }

    /**
     * The words of a row that the office wrote.
     *
     * @param number   as the plan prints it; empty where it prints none
     * @param deadline 完成时限 in words
     * @param last     上季度进展 in words
     */
    public record Locked(String number, String text, String deadline, String last) {}
}
