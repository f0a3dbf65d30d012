package org.duban.usecase.form;

import java.util.stream.Stream;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;

/**
 * What a row says beside what its report says already.
 *
 * @param said   what the row says
 * @param stored the report
 */
record SaidAlready(ReportContent said, StatusReport stored) {

    /** Whether the report was handed in with these words; one that was sent back, whether it was sent back with them. */
    boolean isHandedIn() {
        return isSame() && switch (stored.stage()) {
            case DRAFT -> false;
            case RETURNED -> wasSentBack(said);
            case SUBMITTED, ACCEPTED -> true;
        };
    }

    /**
     * What was written since the form was made is not lost unasked. One that was sent back waits for an answer; words
     * that were sent back before are none.
     */
    boolean isNewerThan(FormMarks.Row made) {
        boolean written = !isSame() && !made.print().equals(FormMarks.print(stored.content()));
        return switch (stored.stage()) {
            case RETURNED -> (!isSame() && wasSentBack(said)) || (written && !wasSentBack(stored.content()));
            case ACCEPTED -> true;
            case DRAFT, SUBMITTED -> written;
        };
    }

    private boolean wasSentBack(ReportContent words) {
        return stored.steps().stream()
                .filter(step -> step.act() == Act.RETURN)
                .flatMap(step -> Stream.ofNullable(step.said()))
                .anyMatch(refused -> FormMarks.print(refused).equals(FormMarks.print(words)));
    }

    private boolean isSame() {
        return FormMarks.print(said).equals(FormMarks.print(stored.content()));
    }
}
