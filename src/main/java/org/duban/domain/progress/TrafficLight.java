package org.duban.domain.progress;

/** 灯: how a task or a deadline is to be seen on a day, the worst first; always computed, never stored. */
public enum TrafficLight {
    /** 逾期: the last permitted day is past and it is not completed. */
    OVERDUE,
    /** 预警: due soon, behind the share of time that has passed, or behind a target. */
    AT_RISK,
    /** 正常. */
    ON_TRACK,
    /** 已完成. */
    DONE,
    /** 暂缓: held with the office's consent, outside the four lights. */
    ON_HOLD
}
