package org.duban.usecase.form;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.form.FormFinding.Kind;

/** Looks at a row of a form: what keeps it from being taken, and whether the report says something newer. */
final class RowCheck {

    private RowCheck() {}

    /** What the department has to put right, locked cells apart. */
    static List<FormFinding> wrong(Plan plan, FormMarks marks, FormMarks.Row made, FilledRow filled, FilledFacts facts) {
        var wrong = new ArrayList<FormFinding>();
        boolean owed = plan.task(made.task()).stream()
                .flatMap(task -> task.lead().stream())
                .anyMatch(each -> each.id().equals(marks.department()));
        if (!owed) {
            wrong.add(FormFinding.of(Kind.TASK_GONE, filled.place(FormColumn.TEXT)));
        }
        if (filled.blank()) {
            wrong.add(FormFinding.of(Kind.STATE_MISSING, filled.place(FormColumn.STATE)));
        }
        wrong.addAll(filled.findings());
        wrong.addAll(facts.findings());
        return wrong;
    }

    /** Why the office has to choose between the row and the report. */
    static FormFinding newer(FilledRow filled, StatusReport stored) {
        Kind kind = stored.stage() == ReportStage.ACCEPTED ? Kind.ACCEPTED : Kind.NEWER_REPORT;
        return FormFinding.of(kind, filled.place(FormColumn.STATE));
    }
}
