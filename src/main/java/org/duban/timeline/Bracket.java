package org.duban.timeline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskJudgement;
import org.jspecify.annotations.Nullable;

/**
 * What several deadlines have come to together: a line with two feet, done from the left, with a sum at its right end.
 *
 * @param days    the plan's year, and what the deadlines reach beyond it
 * @param percent null where nobody has said
 */
record Bracket(Pen pen, Interval days, @Nullable Integer percent, Ink done, BracketSum sum, Drawn drawn) {

    private static final double LINE = 4;
    private static final double FOOT = 8;

    /** That of a section. */
    static Bracket of(Pen pen, TimelineRow.OfSection row, Drawn drawn) {
        Integer percent = row.rollup().percent();
        Interval days = days(pen, row.section().tasks().stream());
        return new Bracket(pen, days, percent, Ink.SECTION_DONE, BracketSum.of(pen, null, percent), drawn);
    }

    /** That of a task. */
    static Bracket of(Pen pen, TimelineRow.OfTask row, Drawn drawn) {
        TaskJudgement task = row.task();
        Interval days = days(pen, Stream.of(task.task()));
        return new Bracket(
                pen, days, task.percent(), Ink.TASK_DONE, BracketSum.of(pen, task.light(), task.percent()), drawn);
    }

    void draw() {
        double start = pen.scale().start(days.first());
        double end = pen.scale().end(days.last());
        double from = pen.inside(start);
        double to = pen.inside(end) - 1;
        if (to > from) {
            feet(from, to, start >= 0, end <= pen.width() + 1e-6);
            line(from, to, Ink.REST);
            line(from, Math.min(to, start + share() * (end - start)), done);
        }
        pen.todayInRow().forEach(drawn::addBehind);
        sum.place(from, to).forEach(drawn::add);
    }

    private double share() {
        return percent == null ? 0 : percent / 100.0;
    }

    private static Interval days(Pen pen, Stream<Task> tasks) {
        var days = new Interval(pen.newYear(), pen.lastOfYear());
        return tasks.flatMap(each -> each.deadlines().stream()).reduce(days, Bracket::with, (a, b) -> b);
    }

    private static Interval with(Interval days, Deadline deadline) {
        LocalDate start = deadline.start() == null ? deadline.end() : deadline.start();
        return new Interval(
                start.isBefore(days.first()) ? start : days.first(),
                deadline.end().isAfter(days.last()) ? deadline.end() : days.last());
    }

    private void feet(double from, double to, boolean first, boolean last) {
        double bottom = pen.middle() + LINE;
        drawn.addBehind(new Mark.Box(from, bottom, to - from, 1, 0, Ink.BORDER, null));
        if (first) {
            drawn.addBehind(new Mark.Box(from, bottom + 1 - FOOT, 1, FOOT, 0, Ink.BORDER, null));
        }
        if (last) {
            drawn.addBehind(new Mark.Box(Math.max(from, to - 1), bottom + 1 - FOOT, 1, FOOT, 0, Ink.BORDER, null));
        }
    }

    private void line(double from, double to, Ink ink) {
        if (to > from) {
            drawn.add(new Mark.Box(from, pen.middle() - FOOT + 2, to - from, LINE, 0, ink, null));
        }
    }
}
