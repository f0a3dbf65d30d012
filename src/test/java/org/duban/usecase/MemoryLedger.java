package org.duban.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.StaleChange;
import org.duban.domain.change.StoreRestored;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.jspecify.annotations.Nullable;

/** A ledger in memory, for tests of what stands above the store; it can be told to refuse writing. */
public final class MemoryLedger implements Ledger {

    private final Map<PlanId, PlanBook> stored = new LinkedHashMap<>();
    private final Map<PlanId, PlanBook> removed = new LinkedHashMap<>();
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final List<Done> done = new ArrayList<>();
    private Accounts accounts = Accounts.NONE;
    private @Nullable Refusal refusal;
    private int taken;
    private @Nullable StoreState checked;
    private @Nullable Recovery recovery;
    private boolean closed;

    /** From now on every write is refused so; null ends that. */
    public synchronized void refuseWith(@Nullable Refusal reason) {
        refuseAfter(0, reason);
    }

    /** So many more writes are taken, then every write is refused so. */
    public synchronized void refuseAfter(int writes, @Nullable Refusal reason) {
        taken = writes;
        refusal = reason;
    }

    @Override
    public synchronized List<PlanSummary> plans() {
        return stored.values().stream()
                .map(PlanBook::plan)
                .map(plan -> new PlanSummary(
                        plan.id(), plan.heading(), (int) plan.tasks().count()))
                .toList()
                .reversed()
                .stream()
                .sorted(Comparator.comparingInt((PlanSummary plan) -> -plan.heading().year()))
                .toList();
    }

    @Override
    public synchronized Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(stored.get(id)).map(PlanBook::plan);
    }

    @Override
    public synchronized Source source(PlanId id) {
        return Optional.ofNullable(stored.get(id)).map(PlanBook::source).orElse(Source.none());
    }

    @Override
    public synchronized PlanProgress progress(PlanId plan) {
        return Optional.ofNullable(stored.get(plan)).map(PlanBook::progress).orElse(PlanProgress.NONE);
    }

    @Override
    public synchronized PlanReports reports(PlanId plan) {
        return Optional.ofNullable(stored.get(plan)).map(PlanBook::reports).orElse(PlanReports.NONE);
    }

    @Override
    public synchronized Departments departments() {
        return new Departments(departments.values().stream()
                .sorted(Comparator.comparing(Department::name))
                .toList());
    }

    @Override
    public synchronized Optional<Recovery> recovery() {
        return Optional.ofNullable(recovery);
    }

    /** It had to be recovered in this way. */
    public synchronized MemoryLedger recoveredBy(Recovery.Step... steps) {
        recovery = new Recovery(List.of(steps));
        return this;
    }

    @Override
    public synchronized void apply(Deed deed, String who, Instant when) {
        if (refusal != null && taken-- <= 0) {
            throw refusal;
        }
        switch (deed) {
            case Change change -> carryOut(change);
            case AccountsRevised revised -> accounts = revised.appliedTo(accounts);
            case StoreRestored restored -> {
                // Only told.
            }
        }
        done.add(new Done(when, who, deed));
    }

    private void carryOut(Change change) {
        switch (change) {
            case PlanAdded added -> add(added);
            case PlanRemoved gone -> removed.put(gone.plan(), stored.remove(gone.plan()));
            case DepartmentRevised revised -> revise(revised);
            case Combined combined -> combined.steps().forEach(this::carryOut);
            default -> keep(present(change.plan()).after(change));
        }
    }

    /** A plan that comes back still has what was known about it. */
    private void add(PlanAdded change) {
        PlanBook before = removed.getOrDefault(change.plan(), PlanBook.of(change));
        keep(new PlanBook(change.added(), change.source(), before.progress(), before.reports()));
    }

    private void revise(DepartmentRevised change) {
        departments.remove(change.before().name());
        departments.put(change.after().name(), change.after());
        stored.replaceAll((id, book) -> book.after(change));
    }

    @Override
    public synchronized List<Done> history(PlanId plan) {
        return done.stream()
                .filter(each -> each.deed() instanceof Change change && change.plan().equals(plan))
                .toList();
    }

    @Override
    public synchronized List<HistoryEntry> entries(HistoryFilter filter, long before, int most) {
        return IntStream.rangeClosed(1, done.size())
                .map(number -> done.size() + 1 - number)
                .filter(number -> number < before)
                .mapToObj(number -> entry(number, done.get(number - 1)))
                .filter(entry -> filter.who() == null || filter.who().equals(entry.who()))
                .filter(entry -> filter.from() == null || !entry.when().isBefore(filter.from()))
                .filter(entry -> filter.until() == null || entry.when().isBefore(filter.until()))
                .filter(entry -> filter.kinds().isEmpty() || filter.kinds().contains(entry.kind()))
                .filter(entry -> filter.plan() == null || (entry.deed() instanceof Change change && change.plan().equals(filter.plan())))
                .filter(entry -> filter.about() == null || String.valueOf(entry.deed()).contains(filter.about().toString()))
                .limit(most)
                .toList();
    }

    private static HistoryEntry entry(int number, Done done) {
        return new HistoryEntry(number, done.when(), done.who(), done.deed());
    }

    @Override
    public synchronized List<String> people() {
        return done.stream().map(Done::who).distinct().sorted().toList();
    }

    /** From now on looking it over finds that. */
    public synchronized void checkAs(StoreState state) {
        checked = state;
    }

    @Override
    public synchronized StoreState check() {
        if (checked != null) {
            return checked;
        }
        int tasks = stored.values().stream().mapToInt(book -> (int) book.plan().tasks().count()).sum();
        return new StoreState(
                "memory", stored.size(), tasks, 0, accounts.all().size(), done.size(), new Chain.Whole(), false, JournalStanding.WHOLE);
    }

    /** Everything that was done, accounts included, oldest first. */
    public synchronized List<Done> everything() {
        return List.copyOf(done);
    }

    @Override
    public synchronized Accounts accounts() {
        return accounts;
    }

    /** Whether it was closed. */
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private PlanBook present(PlanId id) {
        return Optional.ofNullable(stored.get(id)).orElseThrow(() -> new StaleChange("the plan is gone"));
    }

    private void keep(PlanBook book) {
        stored.put(book.plan().id(), book);
        book.plan().tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .forEach(department -> departments.putIfAbsent(department.name(), department));
    }
}
