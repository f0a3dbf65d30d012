package org.duban.domain.report;

/** How far a report has come; one that nobody began is 未报 and does not exist. */
public enum ReportStage {
    /** 草稿. */
    DRAFT,
    /** 待审核. */
    SUBMITTED,
    /** 已退回. */
    RETURNED,
    /** 审核通过. */
    ACCEPTED
}
