package org.duban.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.Deed;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.StoreState;

/** A ledger that tells of every deed before it is done and after it is stored, whichever use case it comes from. */
record ToldLedger(Ledger ledger, DrillLog log) implements Ledger {

    @Override
    public void apply(Deed deed, String who, Instant when) {
        log.tell(new DrillLog.Told.Trying(new Done(when.truncatedTo(ChronoUnit.MICROS), who, deed)));
        try {
            ledger.apply(deed, who, when);
        } catch (StaleChange | Refusal refused) {
            log.tell(new DrillLog.Told.Refused());
            throw refused;
        }
        log.tell(new DrillLog.Told.Stored());
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
    public Optional<Recovery> recovery() {
        return ledger.recovery();
    }

    @Override
    public void close() {
        ledger.close();
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
}
