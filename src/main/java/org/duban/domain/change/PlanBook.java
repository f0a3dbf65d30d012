package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;

/** 台账 of one plan: the plan with everything that is kept about it. */
public record PlanBook(Plan plan, Source source, PlanProgress progress, PlanReports reports) {

    /** One just begun: nothing is known yet but the plan and its document. */
    public static PlanBook of(PlanAdded added) {
        return new PlanBook(added.added(), added.source(), PlanProgress.NONE, PlanReports.NONE);
    }

    /**
     * The book after a change within it.
     *
     * @throws StaleChange              when the book is not as the change expects it
     * @throws IllegalArgumentException when the change begins or ends a book
     */
    public PlanBook after(Change change) {
        return switch (change) {
            case PlanMerged merged -> new PlanBook(merged.appliedTo(plan), merged.sourceAfter(), progress, reports);
            case PlanEdit edit -> with(edit.appliedTo(plan));
            case DepartmentRevised revised -> with(revised.in(plan));
            case ProgressRevised revised -> new PlanBook(plan, source, revised.appliedTo(progress), reports);
            case ReportRevised revised -> new PlanBook(plan, source, progress, revised.appliedTo(reports));
            case PeriodRevised revised -> new PlanBook(plan, source, progress, revised.appliedTo(reports));
            case Combined combined -> new BookSteps(this).make(combined.steps()).book();
            case PlanAdded added -> throw new IllegalArgumentException("a plan is added beside the book");
            case PlanRemoved removed -> throw new IllegalArgumentException("a plan is removed with its book");
        };
    }

    /** The same with facts and reports of one task alone, for what is about no other: it takes no time to change. */
    public PlanBook about(TaskId task) {
        return new PlanBook(plan, source, progress.about(task), reports.about(task));
    }

    private PlanBook with(Plan other) {
        return new PlanBook(other, source, progress, reports);
    }
}
