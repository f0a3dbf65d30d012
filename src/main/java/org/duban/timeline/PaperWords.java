package org.duban.timeline;

import java.time.LocalDate;
import org.duban.domain.progress.TrafficLight;

/** The words of a language on papers with a timeline; {@code wording} has them. */
public interface PaperWords {

    /** Those of the timeline itself. */
    TimelineWords timeline();

    /** The heads of the columns of a table, from left to right. */
    enum Column {
        NUMBER,
        TASK,
        LEAD,
        DEADLINE,
        PERCENT,
        LIGHT
    }

    /** 编号, 任务, 牵头, 完成时限, 进度, 灯. */
    String column(Column column);

    /** 时间轴: what kind of paper it is. */
    String name();

    /** The title of the paper: 重点工作时间轴. */
    String title(String plan);

    /** The plan's title for a part of it: 重点工作（医务科）. */
    String part(String plan, String part);

    /** 截至2024年10月10日. */
    String asOf(LocalDate day);

    /** 逾期. */
    String light(TrafficLight light);

    /** The light so that black-and-white paper tells it: 红 ■逾期. */
    String printed(TrafficLight light);

    /** 期间: what a bar stands for. */
    String period();

    /** 截止点: what a diamond stands for. */
    String point();

    /** * 为推定日期. */
    String guessed();

    /** 第1页 共3页; fields of a program that counts pages itself are put in as they are. */
    String page(String number, String of);
}
