package org.duban.intake.text;

/** What a column of a 任务分解表 holds, as its header words say. */
public enum ColumnKind {
    /** 序号 */
    NUMBER,
    /** 序号 of sections rather than tasks, as the rows show. */
    SECTION_NUMBER,
    /** 板块, 类别: surely sections. */
    SECTION,
    /** 重点任务, 工作内容: sections, tasks or parts of tasks, as the rows show. */
    TASK,
    /** 具体举措: surely parts of tasks. */
    MEASURE,
    /** 牵头科室 */
    LEAD,
    /** 责任科室: leads where no 牵头 stands beside it. */
    RESPONSIBLE,
    /** 配合部门 */
    SUPPORT,
    /** 完成时限 */
    DEADLINE,
    /** 一季度, 上半年: a tick or words below say that it is due then. */
    PERIOD,
    /** 目标值, 完成标准: may hold indicators. */
    GOAL,
    /** 责任领导, 备注, 进展: no part of a plan. */
    ASIDE,
    /** No word tells; what stands below may. */
    UNKNOWN;

    /** Whether its cells say what is to be done. */
    public boolean isTask() {
        return this == TASK || this == MEASURE;
    }

    /** Whether its cells say by when. */
    public boolean isTime() {
        return this == DEADLINE || this == PERIOD;
    }

    /** Whether its cells say who does it. */
    public boolean isDepartment() {
        return this == LEAD || this == RESPONSIBLE || this == SUPPORT;
    }
}
