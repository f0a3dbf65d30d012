package org.duban.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.Deed;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.StoreState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The ledger in an H2 file. */
final class H2Ledger implements Ledger {

    /** The first version that knows accounts. */
    private static final MigrationVersion WITH_ACCOUNTS = MigrationVersion.fromVersion("5");

    private final Session session;
    private final MigrationVersion version;
    private final @Nullable RecordedDeeds deeds;
    private final @Nullable Recovery recovery;
    private final ChangeJson json = new ChangeJson();
    private final ReportJson reports = new ReportJson(json);

    /**
     * @param version of the store's tables; an older one only where nothing but {@link #check} and {@link #accounts} is asked
     * @param deeds    carries out what is to be done; null where the store is only looked at
     * @param recovery what had to be done to open it; null for nothing
     */
    H2Ledger(Session session, MigrationVersion version, @Nullable RecordedDeeds deeds, @Nullable Recovery recovery) {
        this.session = session;
        this.version = version;
        this.deeds = deeds;
        this.recovery = recovery;
    }

    @Override
    public List<PlanSummary> plans() {
        return session.read(sql -> new PlanQueries(sql).summaries());
    }

    @Override
    public Optional<Plan> plan(PlanId id) {
        return session.read(sql -> new PlanQueries(sql).find(id)).map(StoredPlan::plan);
    }

    @Override
    public Source source(PlanId plan) {
        return session.read(sql -> new SourceTable(sql).of(plan));
    }

    @Override
    public PlanProgress progress(PlanId plan) {
        return session.read(sql -> new ProgressTables(sql).of(plan));
    }

    @Override
    public PlanReports reports(PlanId plan) {
        return session.read(sql -> new ReportTables(sql, reports).of(plan));
    }

    @Override
    public Departments departments() {
        return session.read(sql -> new Departments(new DepartmentTable(sql).all()));
    }

    @Override
    public void apply(Deed deed, String who, Instant when) {
        if (deeds == null) {
            throw new IllegalStateException("the ledger was opened to be looked at");
        }
        deeds.carryOut(new Done(when, who, deed));
    }

    @Override
    public Accounts accounts() {
        return version.compareTo(WITH_ACCOUNTS) < 0
                ? Accounts.NONE
                : session.read(sql -> new AccountTables(sql).all());
    }

    @Override
    public List<Done> history(PlanId plan) {
        return session.read(sql -> new HistoryTable(sql, json).of(plan));
    }

    @Override
    public List<HistoryEntry> entries(HistoryFilter filter, long before, int most) {
        return session.read(sql -> new HistorySearch(sql, json, filter).before(before, most));
    }

    @Override
    public List<String> people() {
        return session.read(HistorySearch::people);
    }

    @Override
    public Optional<Recovery> recovery() {
        return Optional.ofNullable(recovery);
    }

    @Override
    public StoreState check() {
        StoreState found = session.read(sql -> new StoreCheck(sql, new DataFolder(session.folder()), version).run());
        if (deeds != null) {
            deeds.looked(found.chain());
        }
        return found;
    }

    @Override
    public void close() {
        if (deeds == null) {
            session.close();
        } else {
            deeds.close();
        }
    }
}
