package org.duban.domain.report;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit together in a report, and between it and the quarter before. */
public final class Hints {

    private Hints() {}

    /**
     * What is to be looked at, the gravest first.
     *
     * @param facts  what is known about the task without this report
     * @param before   what was accepted for the quarter before; null where nothing was
     * @param returned what it said when it was sent back last; null where it never was, or was accepted since
     */
    public static List<Hint> of(
            Task task, TaskProgress facts, ReportContent now, @Nullable ReportContent before, @Nullable ReportContent returned) {
        var hints = new ArrayList<Hint>();
        if (now.equals(returned)) {
            hints.add(new Hint.UnchangedSinceReturn());
        }
        percent(now, before, hints);
        done(now, hints);
        if (now.state() != TaskState.DONE && areAllMet(task, facts, now)) {
            hints.add(new Hint.DeadlinesMetNotDone());
        }
        if (now.state() == TaskState.ON_HOLD && now.issues().isBlank()) {
            hints.add(new Hint.HeldWithoutReason());
        }
        if (before != null) {
            String said = now.progress() + "\n" + now.issues();
            Promise.in(before.nextSteps()).stream()
                    .filter(each -> !each.isAnsweredBy(said))
                    .forEach(each -> hints.add(new Hint.PromiseUnanswered(each.words())));
        }
        task.indicators().stream()
                .filter(each -> !now.values().containsKey(each.id()))
                .map(Hint.ValueMissing::new)
                .forEach(hints::add);
        return List.copyOf(hints);
    }

    private static boolean areAllMet(Task task, TaskProgress facts, ReportContent now) {
        return !now.completed().isEmpty()
                && task.deadlines().stream().allMatch(each ->
                        now.completed().containsKey(each.id()) || facts.completedOn(each).isPresent());
    }

    private static void percent(ReportContent now, @Nullable ReportContent before, List<Hint> hints) {
        Integer percent = now.percent();
        Integer earlier = before == null ? null : before.percent();
        if (percent == null || earlier == null) {
            return;
        }
        if (percent < earlier) {
            hints.add(new Hint.PercentFell(earlier, percent));
        } else if (percent.equals(earlier) && percent < 100) {
            hints.add(new Hint.PercentStands(percent));
        }
    }

    private static void done(ReportContent now, List<Hint> hints) {
        Integer percent = now.percent();
        boolean done = now.state() == TaskState.DONE;
        if (done && percent != null && percent < 100) {
            hints.add(new Hint.DoneBelowHundred(percent));
        }
        if (!done && percent != null && percent == 100) {
            hints.add(new Hint.HundredNotDone());
        }
        if (done && now.evidence().isEmpty()) {
            hints.add(new Hint.DoneWithoutEvidence());
        }
    }
}
