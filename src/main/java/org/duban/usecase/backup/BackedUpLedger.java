package org.duban.usecase.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.StoreState;

/**
 * A store whose changes are backed up.
 *
 * @param end ends the backups that are made by themselves
 */
record BackedUpLedger(Ledger ledger, Watch watch, Runnable end) implements Ledger {

    @Override
    public void apply(Deed deed, String who, Instant when) {
        if (takesMuchAway(deed)) {
            watch.beforeMuchGoes();
        }
        ledger.apply(deed, who, when);
        watch.changed();
    }

    private static boolean takesMuchAway(Deed deed) {
        return switch (deed) {
            case PlanRemoved removed -> true;
            case PlanMerged merged -> true;
            case Combined combined -> combined.steps().stream().anyMatch(BackedUpLedger::takesMuchAway);
            default -> false;
        };
    }

    @Override
    public List<PlanSummary> plans() {
        return ledger.plans();
    }

    @Override
    public Optional<Plan> plan(PlanId id) {
        return ledger.plan(id);
    }

    @Override
    public Source source(PlanId plan) {
        return ledger.source(plan);
    }

    @Override
    public PlanProgress progress(PlanId plan) {
        return ledger.progress(plan);
    }

    @Override
    public PlanReports reports(PlanId plan) {
        return ledger.reports(plan);
    }

    @Override
    public Departments departments() {
        return ledger.departments();
    }

    @Override
    public Accounts accounts() {
        return ledger.accounts();
    }

    @Override
    public List<Done> history(PlanId plan) {
        return ledger.history(plan);
    }

    @Override
    public List<HistoryEntry> entries(HistoryFilter filter, long before, int most) {
        return ledger.entries(filter, before, most);
    }

    @Override
    public List<String> people() {
        return ledger.people();
    }

    @Override
    public StoreState check() {
        return ledger.check();
    }

    @Override
    public Optional<Recovery> recovery() {
        return ledger.recovery();
    }

    @Override
    public void close() {
        try {
            end.run();
            watch.end();
        } finally {
            ledger.close();
        }
    }
}
