package org.duban.domain.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a report from one stage to the next, as 审核记录 lists it.
 *
 * @param comment what was said with it; empty where nothing was
 * @param said    what the report said when it was returned or opened again, for it may change from then on; null with
 *                every other step, and where this was not kept yet
 */
public record ReportStep(Act act, Instant when, String who, String comment, @Nullable ReportContent said) {

    /** A step that needs to keep nothing of what the report says. */
    ReportStep(Act act, Instant when, String who, String comment) {
        this(act, when, who, comment, null);
    }

    /** What was done. */
    public enum Act {
        /** 交报: the department hands it in. */
        SUBMIT,
        /** 回收: the form that the department sent was taken in. */
        COLLECT,
        /** 撤回: the department takes it back before it was looked at. */
        WITHDRAW,
        /** 审核通过. */
        ACCEPT,
        /** 退回. */
        RETURN,
        /** 重新打开: the office looks at an accepted one again. */
        REOPEN
    }
}
