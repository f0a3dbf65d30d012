package org.duban.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.intake.DocumentPlanReader;
import org.duban.sample.SamplePlan;
import org.duban.usecase.Progress;

/** The sample plan as its document is read, with some facts about it. */
final class SampleTimeline {

    private SampleTimeline() {}

    static Plan plan() {
        var draft = new SamplePlan(new DocumentPlanReader()).read(Progress.UNWATCHED).draft();
        var nobody = new Departments(List.of());
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, Given.YEAR, null, null);
        return AcceptedReview.of(Review.of(draft, nobody), nobody, heading).plan();
    }

    /** Every task has come some way, every fifth has met its first deadline. */
    static PlanProgress facts(Plan plan) {
        Map<TaskId, TaskProgress> facts = new HashMap<>();
        List<Task> tasks = plan.tasks().toList();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            TaskProgress some = TaskProgress.NONE.withPercent(20 + i * 37 % 80);
            boolean met = i % 5 == 0 && !task.deadlines().isEmpty();
            facts.put(task.id(), met ? some.withCompleted(task.deadlines().getFirst().id(), Given.TODAY) : some);
        }
        return new PlanProgress(facts);
    }
}
