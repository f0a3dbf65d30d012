package org.duban.domain.report;

/** Where a report that somebody owes stands, the worst first. */
public enum Standing {
    /** 未报: nobody began it. */
    MISSING,
    /** 草稿: begun and not handed in, which is 未报 too. */
    DRAFT,
    /** 已退回. */
    RETURNED,
    /** 待审核. */
    WAITING,
    /** 审核通过. */
    ACCEPTED,
    /** 免报. */
    EXEMPT;

    /** Whether the office has it: 待审核 or 审核通过. */
    public boolean isReported() {
        return this == WAITING || this == ACCEPTED;
    }

    /** Whether the department has not handed it in so far: 未报 or 草稿. */
    public boolean isMissing() {
        return this == MISSING || this == DRAFT;
    }

    /** Where a report of that stage stands. */
    public static Standing of(ReportStage stage) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> WAITING;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
        };
    }
}
