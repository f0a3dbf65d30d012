package org.duban.domain.report;

import org.duban.domain.plan.Indicator;

/** 核对提示: something in a report that the office should look at; it never blocks. */
public sealed interface Hint {

    /** The percent fell. */
    record PercentFell(int before, int now) implements Hint {}

    /** The percent is what it was. */
    record PercentStands(int percent) implements Hint {}

    /** 已完成 below 100 %. */
    record DoneBelowHundred(int percent) implements Hint {}

    /** 100 % without 已完成. */
    record HundredNotDone() implements Hint {}

    /** 已完成 without 佐证材料. */
    record DoneWithoutEvidence() implements Hint {}

    /** Every deadline of the task has its day, yet the state is another: once accepted, the task counts as completed. */
    record DeadlinesMetNotDone() implements Hint {}

    /** What was promised last quarter is not spoken of; to promise it once more is no answer. */
    record PromiseUnanswered(String promise) implements Hint {}

    /** An indicator of the task has no value. */
    record ValueMissing(Indicator indicator) implements Hint {}

    /** 退回后内容没有改: it was sent back and says what it said then. */
    record UnchangedSinceReturn() implements Hint {}

    /** 暂缓 without 存在问题: nobody says why. */
    record HeldWithoutReason() implements Hint {}
}
