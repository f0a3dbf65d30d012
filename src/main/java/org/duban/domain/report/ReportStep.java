package org.duban.domain.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a report from one stage to the next, as 审核记录 lists it.
 *
 * @param comment  what was said with it; empty where nothing was
 * @param accepted with {@link Act#REOPEN} what the report said when it was accepted; null with every other act, and where
 *                 it was opened again before this was kept
 */
public record ReportStep(Act act, Instant when, String who, String comment, @Nullable ReportContent accepted) {

    /** A step that needs to keep nothing of what the report says. */
    ReportStep(Act act, Instant when, String who, String comment) {
        this(act, when, who, comment, null);
    }

    /** What was done. */
    public enum Act {
        /** 交报: the department hands it in. */
        SUBMIT,
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
