package org.duban.timeline;

import java.util.Objects;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is drawn in a row.
 *
 * @param percent what is accepted, 0 to 100; null where nobody has said
 * @param waiting what is reported beyond that and waits for review, in points; 0 for nothing
 * @param what    what is to be done by then; empty where nothing is known
 * @param implied whether no deadline is named and the year stands for one
 */
record Due(Deadline deadline, TrafficLight light, @Nullable Integer percent, int waiting, String what, boolean implied) {

    /** The one deadline of a task, in the task's light. */
    static Due of(TimelineRow.OfTask row) {
        TaskJudgement task = row.task();
        Deadline only = task.deadlines().getFirst().deadline();
        return new Due(only, task.light(), task.percent(), 0, row.what(), task.isWholeYear());
    }

    /** One of several, in its own light; percents are the task's. */
    static Due of(TimelineRow.OfDeadline row) {
        DeadlineJudgement judged = row.deadline();
        return new Due(judged.deadline(), judged.light(), null, 0, row.what(), false);
    }

    LightInks inks() {
        return LightInks.of(light);
    }

    /** Of the whole: 0 to 1. */
    double share() {
        return isDone() ? 1 : Objects.requireNonNullElse(percent, 0) / 100.0;
    }

    /** Where what waits ends: {@link #share} to 1. */
    double waitingShare() {
        return Math.min(1, share() + waiting / 100.0);
    }

    /** The words of the plan, with * where the day was 推定. */
    String phrase() {
        return deadline.guessed() && !implied ? deadline.phrase() + "*" : deadline.phrase();
    }

    /** 60%; empty where it is not known, and where it is done. */
    String percent(TimelineWords words) {
        return percent == null || isDone() ? "" : words.percent(percent);
    }

    private boolean isDone() {
        return light == TrafficLight.DONE;
    }
}
