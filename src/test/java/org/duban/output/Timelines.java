package org.duban.output;

import java.time.LocalDate;
import java.util.Map;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.usecase.DayRange;
import org.duban.usecase.ExportTimeline;
import org.duban.wording.PaperLabels;
import org.jspecify.annotations.Nullable;

/** Timelines to draw, as of 10 October 2024. */
public final class Timelines {

    public static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    public static final PaperWords WORDS = new PaperLabels(new Messages(Language.CHINESE));

    /** What the tasks of the sample have reached, by their numbers; the others nothing that is known. */
    private static final Map<Integer, Integer> PERCENTS = Map.ofEntries(
            Map.entry(2, 78), Map.entry(3, 60), Map.entry(5, 68), Map.entry(6, 61), Map.entry(7, 40),
            Map.entry(8, 70), Map.entry(9, 70), Map.entry(10, 50), Map.entry(12, 55), Map.entry(13, 80),
            Map.entry(14, 72), Map.entry(15, 45), Map.entry(17, 66), Map.entry(20, 90), Map.entry(25, 30));

    private Timelines() {}

    /** The sample hospital's year. */
    public static Timeline sample() {
        return sample(null, null);
    }

    /** The sample hospital's plan over these days; null is the year's own end. */
    public static Timeline sample(@Nullable String from, @Nullable String to) {
        return of(GoldPlan.sample(), DayRange.of(2024, day(from), day(to)));
    }

    /** A plan with facts about its tasks by their numbers. */
    public static Timeline of(Plan plan, DayRange range) {
        return of(plan, facts(plan), range);
    }

    /** A plan of which nothing is known. */
    public static Timeline open(Plan plan, DayRange range) {
        return of(plan, PlanProgress.NONE, range);
    }

    private static Timeline of(Plan plan, PlanProgress facts, DayRange range) {
        var judgement = new LightPolicy(LightLimits.STANDARD, 2024, TODAY).judge(plan, facts);
        return ExportTimeline.of(plan, judgement, range, TODAY);
    }

    private static PlanProgress facts(Plan plan) {
        PlanProgress facts = PlanProgress.NONE;
        for (Task task : plan.tasks().toList()) {
            facts = facts.with(task.id(), facts(task));
        }
        return facts;
    }

    private static TaskProgress facts(Task task) {
        int number = task.number() == null ? 0 : Integer.parseInt(task.number());
        TaskProgress facts = TaskProgress.NONE
                .with(number == 30 ? TaskState.ON_HOLD : TaskState.IN_PROGRESS)
                .withPercent(PERCENTS.get(number));
        for (Deadline deadline : task.deadlines()) {
            boolean met = number == 6 || !PERCENTS.containsKey(number);
            if (met && deadline.end().isBefore(TODAY)) {
                facts = facts.withCompleted(deadline.id(), deadline.end().minusDays(2));
            }
        }
        return facts;
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        return words == null ? null : LocalDate.parse(words);
    }
}
