package org.duban.domain.progress;

/** 状态: how a task stands as somebody reported it; never computed. */
public enum TaskState {
    /** 未启动. */
    NOT_STARTED,
    /** 推进中. */
    IN_PROGRESS,
    /** 已完成. */
    DONE,
    /** 暂缓. */
    ON_HOLD
}
