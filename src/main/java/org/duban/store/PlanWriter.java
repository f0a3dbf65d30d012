package org.duban.store;

import static org.duban.store.jooq.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.util.Map;
import java.util.UUID;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.store.jooq.tables.records.PlanRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Writes plans: whole ones, or the rows in which a plan differs from what is stored. */
record PlanWriter(DSLContext sql) {

    void insert(Plan plan, Source source) {
        PlanRecord row = heading(plan.heading());
        row.setId(plan.id().value());
        row.setSourceFile(source.fileName());
        row.setStoredNo(following());
        row.insert();
        write(plan.id().value(), Layout.empty(), Layout.of(plan), Map.of());
        new SourceTable(sql).insert(plan.id(), source);
    }

    /** Told by what is stored: the database's own count goes on otherwise where a process died or a write was undone. */
    private long following() {
        return sql.select(coalesce(max(PLAN.STORED_NO), 0L).plus(1)).from(PLAN).fetchSingle().value1();
    }

    void delete(StoredPlan stored) {
        mustTouchOne(sql.deleteFrom(PLAN).where(asRead(stored)).execute());
    }

    void update(StoredPlan before, Plan after) {
        boolean ownRowChanged = !before.plan().heading().equals(after.heading())
                || !before.plan().indicators().equals(after.indicators());
        if (ownRowChanged) {
            mustTouchOne(sql.update(PLAN)
                    .set(heading(after.heading()))
                    .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                    .where(asRead(before))
                    .execute());
        }
        write(after.id().value(), Layout.of(before.plan()), Layout.of(after), before.versions());
    }

    /** Parents are added before their children, and removed after them. */
    private void write(UUID plan, Layout before, Layout after, Map<UUID, Integer> versions) {
        var sections = Difference.between(before.sections(), after.sections());
        var tasks = Difference.between(before.tasks(), after.tasks());
        var sectionRows = Rows.sections(sql, versions);
        var taskRows = Rows.tasks(sql, versions);
        sectionRows.addAndChange(sections);
        taskRows.addAndChange(tasks);
        SlotRows.assignments(sql).write(Difference.between(before.assignments(), after.assignments()));
        SlotRows.recurrences(sql).write(Difference.between(before.recurrences(), after.recurrences()));
        Rows.deadlines(sql).write(Difference.between(before.deadlines(), after.deadlines()));
        Rows.indicators(sql, plan).write(Difference.between(before.indicators(), after.indicators()));
        taskRows.remove(tasks);
        sectionRows.remove(sections);
    }

    private PlanRecord heading(Heading heading) {
        PlanRecord row = sql.newRecord(PLAN);
        row.setTitle(heading.title());
        row.setOrganization(heading.organization());
        row.setPlanYear(heading.year());
        row.setDocumentNumber(heading.documentNumber());
        row.setIssuedOn(heading.issuedOn());
        return row;
    }

    private static Condition asRead(StoredPlan stored) {
        UUID id = stored.plan().id().value();
        return PLAN.ID.eq(id).and(PLAN.VERSION.eq(stored.versions().get(id)));
    }

    private static void mustTouchOne(int rows) {
        if (rows != 1) {
            throw new StaleChange("the plan was changed at the same time");
        }
    }
}
