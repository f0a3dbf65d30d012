package org.duban.store;

import static org.duban.store.jooq.Tables.REPORT;
import static org.duban.store.jooq.Tables.REPORTING_PERIOD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.store.jooq.tables.records.ReportRecord;
import org.duban.store.jooq.tables.records.ReportingPeriodRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The reports and the quarters they were asked for. */
record ReportTables(DSLContext sql, ReportJson json) {

    PlanReports of(PlanId plan) {
        return read(REPORT.PLAN_ID.eq(plan.value()), REPORTING_PERIOD.PLAN_ID.eq(plan.value()));
    }

    /** Carries out the change if the stored report is as it expects. */
    void revise(ReportRevised change) {
        StatusReport about = change.report();
        PlanReports stored = read(REPORT.ID.eq(about.id().value()).or(sameAs(change.plan().value(), about)), null);
        change.appliedTo(stored);
        sql.deleteFrom(REPORT).where(REPORT.ID.eq(about.id().value())).execute();
        StatusReport after = change.after();
        if (after != null) {
            sql.executeInsert(record(change.plan().value(), after));
        }
    }

    /** Carries out the change if the stored period is as it expects. */
    void revise(PeriodRevised change) {
        Condition here = REPORTING_PERIOD.PLAN_ID.eq(change.plan().value())
                .and(REPORTING_PERIOD.PERIOD_YEAR.eq(change.quarter().year()))
                .and(REPORTING_PERIOD.PERIOD_QUARTER.eq(change.quarter().number()));
        change.appliedTo(read(null, here));
        sql.deleteFrom(REPORTING_PERIOD).where(here).execute();
        ReportingPeriod after = change.after();
        if (after != null) {
            sql.executeInsert(record(change.plan().value(), after));
        }
    }

    private PlanReports read(@Nullable Condition reports, @Nullable Condition periods) {
        List<StatusReport> found = reports == null
                ? List.of()
                : sql.select(REPORT.REPORT_JSON).from(REPORT).where(reports).fetch(row -> json.report(row.value1()));
        Map<Quarter, ReportingPeriod> asked = new HashMap<>();
        if (periods != null) {
            sql.selectFrom(REPORTING_PERIOD).where(periods).forEach(row -> {
                ReportingPeriod period = period(row);
                asked.put(period.quarter(), period);
            });
        }
        return PlanReports.of(found, asked);
    }

    private static Condition sameAs(UUID plan, StatusReport report) {
        return REPORT.PLAN_ID.eq(plan)
                .and(REPORT.TASK_ID.eq(report.task().value()))
                .and(REPORT.REPORT_YEAR.eq(report.quarter().year()))
                .and(REPORT.REPORT_QUARTER.eq(report.quarter().number()))
                .and(REPORT.DEPARTMENT_ID.eq(report.department().value()));
    }

    private ReportRecord record(UUID plan, StatusReport report) {
        return new ReportRecord(
                report.id().value(),
                plan,
                report.task().value(),
                report.quarter().year(),
                report.quarter().number(),
                report.department().value(),
                report.stage().name(),
                json.write(report));
    }

    private ReportingPeriod period(ReportingPeriodRecord row) {
        var quarter = new Quarter(row.getPeriodYear(), row.getPeriodQuarter());
        String closed = row.getClosedJson();
        return new ReportingPeriod(quarter, row.getDueOn(), closed == null ? null : json.closing(closed));
    }

    private ReportingPeriodRecord record(UUID plan, ReportingPeriod period) {
        var closed = period.closed();
        return new ReportingPeriodRecord(
                plan,
                period.quarter().year(),
                period.quarter().number(),
                period.due(),
                closed == null ? null : json.write(closed));
    }
}
