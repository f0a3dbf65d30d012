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
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.PlanRemoved;
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

    private final TreeMap<UUID, PlanBook> books = new TreeMap<>();
    private final Map<UUID, PlanBook> removed = new HashMap<>();
    private final Map<DepartmentId, Department> departments = new HashMap<>();

    static Books of(Ledger ledger) {
        var books = new Books();
        ledger.departments().all().forEach(books::know);
        for (PlanSummary each : ledger.plans()) {
            books.books.put(each.id().value(), ledger.book(each.id()).orElseThrow());
        }
        return books;
    }

    void apply(Change change) {
        UUID id = change.plan().value();
        switch (change) {
            case PlanAdded added -> add(added);
            case PlanRemoved gone -> removed.put(id, books.remove(id));
            case DepartmentRevised revised -> {
                know(revised.after());
                books.replaceAll((key, book) -> book.after(revised));
            }
            case Combined combined -> combined.steps().forEach(this::apply);
            default -> books.computeIfPresent(id, (key, book) -> book.after(change));
        }
    }

    private void add(PlanAdded change) {
        PlanBook before = removed.getOrDefault(change.plan().value(), PlanBook.of(change));
        books.put(
                change.plan().value(),
                new PlanBook(change.added(), change.source(), before.progress(), before.reports()));
    }

    private void know(Department department) {
        departments.put(department.id(), department);
    }

    /** Every department as it was revised last; those never revised may be missing. */
    Map<DepartmentId, Department> departments() {
        return departments;
    }

    List<Plan> plans() {
        return books.values().stream().map(PlanBook::plan).toList();
    }

    /** Everything about a plan that is there. */
    PlanBook book(PlanId id) {
        return Optional.ofNullable(books.get(id.value())).orElseThrow();
    }

    Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(books.get(id.value())).map(PlanBook::plan);
    }

    /** What is known about a plan; nothing while the plan is gone. */
    PlanProgress progress(PlanId id) {
        return Optional.ofNullable(books.get(id.value())).map(PlanBook::progress).orElse(PlanProgress.NONE);
    }

    Source source(PlanId id) {
        return Optional.ofNullable(books.get(id.value())).map(PlanBook::source).orElse(Source.none());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Books others && books.equals(others.books);
    }

    @Override
    public int hashCode() {
        return books.hashCode();
    }

    @Override
    public String toString() {
        return books.values().toString();
    }
}
