package org.duban.timeline;

import java.time.LocalDate;
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
 * @param completedOn null while it is open, or where nobody has said
 */
record Due(
        Deadline deadline,
        TrafficLight light,
        @Nullable Integer percent,
        int waiting,
        String what,
        boolean implied,
        @Nullable LocalDate completedOn) {

    /** The one deadline of a task, in the task's light. */
    static Due of(TimelineRow.OfTask row) {
        TaskJudgement task = row.task();
        DeadlineJudgement only = task.deadlines().getFirst();
        return new Due(
                only.deadline(), task.light(), task.percent(), row.waiting(), row.what(), task.isWholeYear(), only.completedOn());
    }

    /** One of several, in its own light; percents are the task's. */
    static Due of(TimelineRow.OfDeadline row) {
        DeadlineJudgement judged = row.deadline();
        return new Due(judged.deadline(), judged.light(), null, 0, row.what(), false, judged.completedOn());
    }

    /** What is said of it where nothing of it is in the window. */
    String elsewhere(TimelineWords words, int planYear) {
        return words.elsewhere(deadline.end(), light, completedOn, planYear);
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
