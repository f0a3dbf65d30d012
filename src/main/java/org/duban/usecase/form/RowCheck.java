package org.duban.usecase.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Completeness.Lack;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.Standing;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.form.FormFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Looks at a row of a form: what keeps it from being taken, and whether the report says something newer. */
final class RowCheck {

    private RowCheck() {}

    /**
     * Why the department does not report on the task; empty where it does, or the office has its report already.
     *
     * @param task   null where the plan has it no more
     * @param stored null where there is none
     */
    static Optional<FormFinding> notOwed(
            Obligations obligations, @Nullable Task task, FormMarks marks, FilledRow filled, @Nullable StatusReport stored) {
        CellPlace place = filled.place(FormColumn.TEXT);
        if (task == null || task.lead().stream().noneMatch(each -> each.id().equals(marks.department()))) {
            return Optional.of(FormFinding.of(Kind.TASK_GONE, place));
        }
        boolean stands = stored != null && Standing.of(stored.stage()).isReported();
        return stands || obligations.isReporting(task, marks.department())
                ? Optional.empty()
                : Optional.of(FormFinding.of(Kind.OTHER_LEAD, place, task.lead().getFirst().name()));
    }

    /** What else the department has to put right, locked cells apart. */
    static List<FormFinding> wrong(@Nullable Task task, FilledRow filled, FilledFacts facts) {
        var wrong = new ArrayList<FormFinding>();
        if (filled.blank()) {
            wrong.add(FormFinding.of(Kind.STATE_MISSING, filled.place(FormColumn.STATE)));
        }
        wrong.addAll(filled.findings());
        wrong.addAll(facts.findings());
        if (task != null) {
            wrong.addAll(FactCheck.wrong(task, facts));
        }
        return wrong;
    }

    /** What is still missing in it, but for cells that cannot be understood anyway. */
    static List<FormFinding> lacking(List<Lack> lacks, FilledRow filled, FilledFacts facts) {
        return lacks.stream()
                .map(lack -> lacking(lack, filled, facts))
                .filter(each -> filled.findings().stream().noneMatch(known -> known.place().equals(each.place())))
                .toList();
    }

    private static FormFinding lacking(Lack lack, FilledRow filled, FilledFacts facts) {
        return switch (lack) {
            case Lack.PercentMissing missing -> FormFinding.of(Kind.PERCENT_MISSING, filled.place(FormColumn.PERCENT));
            case Lack.DayAhead(Deadline deadline, LocalDate on) -> FormFinding.of(
                    Kind.DAY_AHEAD,
                    facts.cell(deadline.id().value()).map(FactCell::place).orElse(filled.place(FormColumn.TEXT)),
                    on.toString());
        };
    }

    /**
     * Why the office has to choose between the row and the report.
     *
     * @param otherForm the form of the same batch that the report came in; null where it was there before
     */
    static FormFinding newer(FilledRow filled, StatusReport stored, @Nullable String otherForm) {
        if (otherForm != null) {
            return FormFinding.of(Kind.OTHER_FORM, filled.place(FormColumn.STATE), otherForm);
        }
        Kind kind = stored.stage() == ReportStage.ACCEPTED ? Kind.ACCEPTED : Kind.NEWER_REPORT;
        return FormFinding.of(kind, filled.place(FormColumn.STATE));
    }
}
