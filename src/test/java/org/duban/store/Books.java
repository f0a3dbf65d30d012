package org.duban.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;

/** What a ledger should hold, kept in memory by the domain's rules alone. */
final class Books {

    private final TreeMap<UUID, Plan> plans = new TreeMap<>();
    private final Map<UUID, Source> sources = new HashMap<>();

    static Books of(Ledger ledger) {
        var books = new Books();
        for (PlanSummary each : ledger.plans()) {
            Plan plan = ledger.plan(each.id()).orElseThrow();
            books.apply(new PlanAdded(plan, ledger.source(each.id())));
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
            case PlanEdit edit -> plans.put(id, edit.appliedTo(plan(edit.plan()).orElseThrow()));
        }
    }

    List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(plans.get(id.value()));
    }

    Source source(PlanId id) {
        return sources.getOrDefault(id.value(), Source.none());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Books books && plans.equals(books.plans) && sources.equals(books.sources);
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
