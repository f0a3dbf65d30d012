package org.duban.timeline;

import java.time.LocalDate;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/** The words of a language that the timeline draws; {@code wording} has them. */
public interface TimelineWords {

    /** 一季度. */
    String quarter(int quarter);

    /** 2025年一季度. */
    String quarterOfYear(int quarter, int year);

    /** 1月. */
    String month(int month);

    /** 2024年9月. */
    String monthOfYear(int month, int year);

    /** 上旬, 中旬, 下旬 for 1, 2, 3. */
    String tenDays(int which);

    /** 今天 10月10日. */
    String today(LocalDate day);

    /** 6月30日; with the year where it is not the plan's. */
    String day(LocalDate day, int planYear);

    /**
     * What is said of a deadline wholly outside the window: 6月28日已完成, 6月30日截止，已逾期, 12月31日截止.
     *
     * @param due         its last day
     * @param completedOn null where it is open, or nobody has said on which day it was completed
     */
    String elsewhere(LocalDate due, TrafficLight light, @Nullable LocalDate completedOn, int planYear);

    /** 60%. */
    String percent(int percent);

    /** The heads of the columns at the left: 任务, 牵头. */
    String taskColumn();

    /** As {@link #taskColumn}. */
    String leadColumn();
}
