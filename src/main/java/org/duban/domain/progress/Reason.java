package org.duban.domain.progress;

import java.time.LocalDate;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;

/** Why a light is as it is, as data; {@code wording} says it in a language. */
public sealed interface Reason {

    /** 逾期: the deadline passed so many days ago. */
    record Late(Deadline deadline, long days) implements Reason {}

    /** 临期: so many days are left, 0 on the last day. */
    record DueSoon(Deadline deadline, long days) implements Reason {}

    /** 滞后: the percent is less than the share of time that has passed, both in percent. */
    record Behind(int percent, int timeShare) implements Reason {}

    /** 未达: an indicator has not what its target asks for on that day. */
    record TargetMissed(Indicator indicator, Actual actual) implements Reason {}

    /** 正常: nothing is to be done before this deadline, so many days ahead. */
    record Ahead(Deadline deadline, long days) implements Reason {}

    /** So many of the task's deadlines are completed. */
    record SomeCompleted(int completed, int all) implements Reason {}

    /** 按期完成, or 逾期完成 where days is above 0: so many days after the deadline. */
    record Completed(LocalDate on, long daysLate) implements Reason {}

    /** 已完成 as reported, without the day. */
    record ReportedDone() implements Reason {}

    /** 暂缓 as accepted. */
    record Held() implements Reason {}
}
