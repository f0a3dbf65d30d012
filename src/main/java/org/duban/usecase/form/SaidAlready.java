package org.duban.usecase.form;

import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;

/**
 * What a row says beside what its report says already.
 *
 * @param said   what the row says
 * @param stored the report
 */
record SaidAlready(ReportContent said, StatusReport stored) {

    /** Whether the report was handed in with these words. */
    boolean isHandedIn() {
        return stored.stage() != ReportStage.DRAFT && isSame();
    }

    /** One that was sent back waits for any answer; else what was written since the form was made is not lost unasked. */
    boolean isNewerThan(FormMarks.Row made) {
        return switch (stored.stage()) {
            case RETURNED -> false;
            case ACCEPTED -> true;
            case DRAFT, SUBMITTED -> !isSame() && !made.print().equals(FormMarks.print(stored.content()));
        };
    }

    private boolean isSame() {
        return FormMarks.print(said).equals(FormMarks.print(stored.content()));
    }
}
