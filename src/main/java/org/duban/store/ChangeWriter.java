package org.duban.store;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.jooq.DSLContext;

/** Makes the stored rows what a change says, if they are what it expects. */
record ChangeWriter(DSLContext sql, ReportJson json) {

    void carryOut(Change change) {
        switch (change) {
            case PlanAdded added -> add(added);
            case PlanRemoved removed -> remove(removed);
            case PlanMerged merged -> merge(merged);
            case PlanEdit edit -> edit(edit);
            case ProgressRevised revised -> revise(revised);
            case ReportRevised revised -> reports(revised).revise(revised);
            case PeriodRevised revised -> reports(revised).revise(revised);
            case DepartmentRevised revised -> new DepartmentTable(sql).revise(revised.before(), revised.after());
            case Combined combined -> combined.steps().forEach(this::carryOut);
        }
    }

    private void add(PlanAdded change) {
        if (find(change.plan()).isPresent()) {
            throw new StaleChange("the plan is stored already");
        }
        ensureDepartments(change.added());
        new PlanWriter(sql).insert(change.added(), change.source());
    }

    private void remove(PlanRemoved change) {
        StoredPlan stored = stored(change.plan());
        boolean asExpected = stored.plan().equals(change.removed())
                && new SourceTable(sql).of(change.plan()).equals(change.source());
        if (!asExpected) {
            throw new StaleChange("the plan is no longer as expected");
        }
        new PlanWriter(sql).delete(stored);
    }

    private void merge(PlanMerged change) {
        StoredPlan before = stored(change.plan());
        Plan after = change.appliedTo(before.plan());
        ensureDepartments(after);
        new PlanWriter(sql).update(before, after);
        new SourceTable(sql).replace(change.plan(), change.sourceBefore(), change.sourceAfter());
    }

    private void edit(PlanEdit change) {
        StoredPlan before = stored(change.plan());
        Plan after = change.appliedTo(before.plan());
        ensureDepartments(after);
        new PlanWriter(sql).update(before, after);
    }

    private void revise(ProgressRevised change) {
        if (!new PlanQueries(sql).has(change.plan(), change.task())) {
            throw new StaleChange("the task is gone");
        }
        new ProgressTables(sql).revise(change);
    }

    private ReportTables reports(Change about) {
        stored(about.plan());
        return new ReportTables(sql, json);
    }

    private StoredPlan stored(PlanId plan) {
        return find(plan).orElseThrow(() -> new StaleChange("the plan is gone"));
    }

    private Optional<StoredPlan> find(PlanId plan) {
        return new PlanQueries(sql).find(plan);
    }

    private void ensureDepartments(Plan plan) {
        List<Department> named = plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .distinct()
                .toList();
        new DepartmentTable(sql).ensure(named);
    }
}
