package org.duban.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskState;

/** What keeps a report from being handed in, however it is written: in the window or on a form. */
public final class Completeness {

    private Completeness() {}

    /** Something that is to be put right first. */
    public sealed interface Lack {

        /** 推进中 or 已完成 without 完成比例. */
        record PercentMissing() implements Lack {}

        /** A deadline met on a day that is still ahead. */
        record DayAhead(Deadline deadline, LocalDate on) implements Lack {}
    }

    /**
     * Everything that keeps it.
     *
     * @param task  what it is about; days of deadlines that the task has no more are left alone
     * @param today no deadline was met after it
     */
    public static List<Lack> of(Task task, ReportContent content, LocalDate today) {
        boolean unsaid = content.percent() == null && needsPercent(content.state());
        return Stream.concat(
                        unsaid ? Stream.of(new Lack.PercentMissing()) : Stream.<Lack>of(),
                        task.deadlines().stream().flatMap(each -> ahead(each, content, today)))
                .toList();
    }

    /** Whether a report of that state says how much is done. */
    public static boolean needsPercent(TaskState state) {
        return state == TaskState.IN_PROGRESS || state == TaskState.DONE;
    }

    /** Whether a deadline cannot have been met on that day yet. */
    public static boolean isAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today);
    }

    private static Stream<Lack> ahead(Deadline deadline, ReportContent content, LocalDate today) {
        return Stream.ofNullable(content.completed().get(deadline.id()))
                .filter(day -> isAhead(day, today))
                .map(day -> new Lack.DayAhead(deadline, day));
    }
}
