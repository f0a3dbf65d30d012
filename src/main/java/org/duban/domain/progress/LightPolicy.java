package org.duban.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;

/**
 * The rules of the lights: they take facts and a day, and nobody can choose one. A deadline is met on its last day; a
 * task without deadlines is one of the whole year, for a 年度重点工作 ends with its year.
 *
 * @param limits from where on a light warns
 * @param year   the plan's
 * @param today  the day on which everything is judged
 */
public record LightPolicy(LightLimits limits, int year, LocalDate today) {

    /** 全年, the words for a task that names no deadline. */
    public static final String WHOLE_YEAR = "全年";

    static final Comparator<DeadlineJudgement> BY_DAY =
            Comparator.comparing(each -> each.deadline().end());

    /** The one met longest after its day speaks for all, then one without a day, then the one met last. */
    private static final Comparator<DeadlineJudgement> BY_COMPLETION = Comparator.comparingLong(LightPolicy::lateness)
            .thenComparing(DeadlineJudgement::completedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The whole plan, judged. */
    public PlanJudgement judge(Plan plan, PlanProgress facts) {
        return new PlanJudgement(plan.tasks().map(task -> judge(task, facts.of(task.id()))).toList());
    }

    /** How the task stands. */
    public TaskJudgement judge(Task task, TaskProgress facts) {
        List<DeadlineJudgement> deadlines =
                deadlines(task).stream().map(each -> judge(each, facts)).toList();
        var open = deadlines.stream().filter(DeadlineJudgement::isOpen).sorted(BY_DAY).toList();
        if (open.isEmpty()) {
            return settled(task, facts, deadlines);
        }
        List<Reason> warnings = warnings(task, facts, open);
        if (warnings.isEmpty()) {
            return new TaskJudgement(task, TrafficLight.ON_TRACK, onTrack(deadlines, open), deadlines, facts.percent());
        }
        boolean late = warnings.getFirst() instanceof Reason.Late;
        TrafficLight light = late ? TrafficLight.OVERDUE : TrafficLight.AT_RISK;
        return new TaskJudgement(task, light, warnings, deadlines, facts.percent());
    }

    private List<Deadline> deadlines(Task task) {
        return task.deadlines().isEmpty() ? List.of(WholeYear.of(task, year)) : task.deadlines();
    }

    private DeadlineJudgement judge(Deadline deadline, TaskProgress facts) {
        var completed = facts.completedOn(deadline);
        if (completed.isPresent()) {
            LocalDate on = completed.get();
            var reason = new Reason.Completed(on, Math.max(0, ChronoUnit.DAYS.between(deadline.end(), on)));
            return new DeadlineJudgement(deadline, TrafficLight.DONE, reason, on);
        }
        if (facts.state() == TaskState.DONE) {
            return new DeadlineJudgement(deadline, TrafficLight.DONE, new Reason.ReportedDone(), null);
        }
        if (facts.state() == TaskState.ON_HOLD) {
            return new DeadlineJudgement(deadline, TrafficLight.ON_HOLD, new Reason.Held(), null);
        }
        return open(deadline);
    }

    private DeadlineJudgement open(Deadline deadline) {
        long left = ChronoUnit.DAYS.between(today, deadline.end());
        if (left < 0) {
            return new DeadlineJudgement(deadline, TrafficLight.OVERDUE, new Reason.Late(deadline, -left), null);
        }
        if (left <= limits.days()) {
            return new DeadlineJudgement(deadline, TrafficLight.AT_RISK, new Reason.DueSoon(deadline, left), null);
        }
        return new DeadlineJudgement(deadline, TrafficLight.ON_TRACK, new Reason.Ahead(deadline, left), null);
    }

    /** Every deadline is completed or held. */
    private TaskJudgement settled(Task task, TaskProgress facts, List<DeadlineJudgement> deadlines) {
        boolean held = deadlines.stream().anyMatch(each -> each.light() == TrafficLight.ON_HOLD);
        if (held) {
            return new TaskJudgement(task, TrafficLight.ON_HOLD, List.of(new Reason.Held()), deadlines, facts.percent());
        }
        List<Reason> reasons = new ArrayList<>();
        deadlines.stream().max(BY_COMPLETION).ifPresent(last -> reasons.add(last.reason()));
        if (deadlines.size() > 1) {
            reasons.add(new Reason.SomeCompleted(deadlines.size(), deadlines.size()));
        }
        return new TaskJudgement(task, TrafficLight.DONE, reasons, deadlines, 100);
    }

    private static long lateness(DeadlineJudgement judged) {
        return judged.reason() instanceof Reason.Completed(LocalDate on, long late) ? late : 0;
    }

    /** What is to be seen at once, the worst first. */
    private List<Reason> warnings(Task task, TaskProgress facts, List<DeadlineJudgement> open) {
        var warnings = new ArrayList<Reason>();
        open.stream()
                .filter(each -> each.light() != TrafficLight.ON_TRACK)
                .map(DeadlineJudgement::reason)
                .forEach(warnings::add);
        TargetCheck.missed(task, facts, year).forEach(warnings::add);
        Integer percent = facts.percent();
        if (percent != null) {
            int share = timeShare(task);
            // Once all the time is over 逾期 says it.
            if (share < 100 && share - percent >= limits.points()) {
                warnings.add(new Reason.Behind(percent, share));
            }
        }
        return warnings;
    }

    /** 序时进度: of the days from the task's first to its last one those that are over, in percent, rounded down. */
    private int timeShare(Task task) {
        List<Deadline> deadlines = deadlines(task);
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate first = deadlines.stream()
                .map(each -> each.start() == null ? newYear : each.start())
                .min(Comparator.naturalOrder())
                .orElse(newYear);
        LocalDate last = deadlines.stream().map(Deadline::end).max(Comparator.naturalOrder()).orElse(first);
        return TimeShare.percent(first, last, today);
    }

    private static List<Reason> onTrack(List<DeadlineJudgement> all, List<DeadlineJudgement> open) {
        var reasons = new ArrayList<Reason>();
        if (open.size() < all.size()) {
            reasons.add(new Reason.SomeCompleted(all.size() - open.size(), all.size()));
        }
        reasons.add(open.getFirst().reason());
        return reasons;
    }
}
