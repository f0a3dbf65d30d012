package org.duban.domain.report;

import java.io.Serial;

/** A report was to take a step that its stage does not have. */
public final class IllegalStep extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    IllegalStep(ReportStage stage, ReportStep.Act act) {
        super(act + " is no step from " + stage);
    }
}
