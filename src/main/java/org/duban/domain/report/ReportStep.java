package org.duban.domain.report;

import java.time.Instant;

/**
 * A step of a report from one stage to the next, as 审核记录 lists it.
 *
 * @param comment what was said with it; empty where nothing was
 */
public record ReportStep(Act act, Instant when, String who, String comment) {

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
