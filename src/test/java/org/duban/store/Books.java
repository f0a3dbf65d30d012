package org.duban.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;

/** What a ledger should hold, kept in memory by the domain's rules alone. */
final class Books {

    private final TreeMap<UUID, Plan> plans = new TreeMap<>();
    private final Map<UUID, Source> sources = new HashMap<>();
    private final Map<UUID, PlanProgress> facts = new HashMap<>();
    private final Map<DepartmentId, Department> departments = new HashMap<>();

    static Books of(Ledger ledger) {
        var books = new Books();
        ledger.departments().all().forEach(books::know);
        for (PlanSummary each : ledger.plans()) {
            Plan plan = ledger.plan(each.id()).orElseThrow();
            books.apply(new PlanAdded(plan, ledger.source(each.id())));
            books.facts.put(each.id().value(), ledger.progress(each.id()));
        }
        return books;
    }

    void apply(Change change) {
        UUID id = change.plan().value();
        switch (change) {
            case PlanAdded added -> {
                plans.put(id, added.added());
                sources.put(id, added.source());
            }
            case PlanRemoved removed -> {
                plans.remove(id);
                sources.remove(id);
            }
            case PlanMerged merged -> {
                plans.put(id, merged.appliedTo(plan(merged.plan()).orElseThrow()));
                sources.put(id, merged.sourceAfter());
            }
            case ProgressRevised revised -> facts.put(id, revised.appliedTo(progress(revised.plan())));
            case DepartmentRevised revised -> {
                know(revised.after());
                plans.replaceAll((key, plan) -> revised.in(plan));
            }
            case Combined combined -> combined.steps().forEach(this::apply);
            case PlanEdit edit -> plans.put(id, edit.appliedTo(plan(edit.plan()).orElseThrow()));
        }
    }

    private void know(Department department) {
        departments.put(department.id(), department);
    }

    /** Every department as it was revised last; those never revised may be missing. */
    Map<DepartmentId, Department> departments() {
        return departments;
    }

    List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(plans.get(id.value()));
    }

    /** What is known about a plan, also while the plan is gone. */
    PlanProgress progress(PlanId id) {
        return facts.getOrDefault(id.value(), PlanProgress.NONE);
    }

    Source source(PlanId id) {
        return sources.getOrDefault(id.value(), Source.none());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Books books && plans.equals(books.plans)
                && sources.equals(books.sources)
                && plans.keySet().stream().map(PlanId::new).allMatch(id -> progress(id).equals(books.progress(id)));
    }

    @Override
    public int hashCode() {
        return plans.hashCode();
    }

    @Override
    public String toString() {
        return plans.values().toString();
    }
}
