package org.duban.store;

import static org.duban.store.jooq.Tables.DEPARTMENT;
import static org.duban.store.jooq.Tables.DEPARTMENT_ALIAS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.store.jooq.tables.records.DepartmentAliasRecord;
import org.duban.store.jooq.tables.records.DepartmentRecord;
import org.duban.usecase.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The departments; once stored they stay, also when no plan names them any more. */
record DepartmentTable(DSLContext sql) {

    /** Every department, ordered by name. */
    List<Department> all() {
        return List.copyOf(byId().values());
    }

    /** Every department by its id, ordered by name. */
    Map<UUID, Department> byId() {
        Map<UUID, List<String>> aliases = sql.selectFrom(DEPARTMENT_ALIAS)
                .orderBy(DEPARTMENT_ALIAS.ORDINAL)
                .fetchGroups(DEPARTMENT_ALIAS.DEPARTMENT_ID, DEPARTMENT_ALIAS.ALIAS);
        var all = new LinkedHashMap<UUID, Department>();
        sql.selectFrom(DEPARTMENT).orderBy(DEPARTMENT.NAME).forEach(row -> {
            List<String> others = aliases.getOrDefault(row.getId(), List.of());
            all.put(row.getId(), new Department(new DepartmentId(row.getId()), row.getName(), others));
        });
        return all;
    }

    /**
     * Stores the departments not met before. None is taken for another one in silence: a plan would then come back
     * otherwise than it was given.
     *
     * @throws StaleChange when a known id comes with other words
     * @throws Refusal     when a new department bears the name of another
     */
    void ensure(Collection<Department> named) {
        var known = new LinkedHashMap<>(byId());
        var names = new LinkedHashMap<String, Department>();
        known.values().forEach(each -> names.put(each.name(), each));
        var fresh = new ArrayList<Department>();
        for (Department each : named) {
            Department stored = known.putIfAbsent(each.id().value(), each);
            if (stored == null) {
                refuseSameName(names.put(each.name(), each));
                fresh.add(each);
            } else if (!stored.equals(each)) {
                throw new StaleChange("the department " + each.name() + " is no longer as expected");
            }
        }
        insert(fresh);
    }

    /**
     * Gives a department another name or other aliases.
     *
     * @throws StaleChange when it is not stored as it was before
     * @throws Refusal     when another department bears the name
     */
    void revise(Department before, Department after) {
        Map<UUID, Department> known = byId();
        if (!before.equals(known.get(before.id().value()))) {
            throw new StaleChange("the department " + before.name() + " is no longer as expected");
        }
        known.values().stream()
                .filter(other -> other.name().equals(after.name()) && !other.id().equals(after.id()))
                .findFirst()
                .ifPresent(DepartmentTable::refuseSameName);
        UUID id = after.id().value();
        sql.update(DEPARTMENT).set(DEPARTMENT.NAME, after.name()).where(DEPARTMENT.ID.eq(id)).execute();
        sql.deleteFrom(DEPARTMENT_ALIAS).where(DEPARTMENT_ALIAS.DEPARTMENT_ID.eq(id)).execute();
        sql.batchInsert(aliasRows(after)).execute();
    }

    private static void refuseSameName(@Nullable Department other) {
        if (other != null) {
            throw new Refusal("department-exists", other.name());
        }
    }

    private void insert(List<Department> fresh) {
        sql.batchInsert(fresh.stream()
                        .map(each -> new DepartmentRecord(each.id().value(), each.name()))
                        .toList())
                .execute();
        sql.batchInsert(fresh.stream().flatMap(each -> aliasRows(each).stream()).toList()).execute();
    }

    private static List<DepartmentAliasRecord> aliasRows(Department department) {
        var rows = new ArrayList<DepartmentAliasRecord>();
        for (String alias : department.aliases()) {
            rows.add(new DepartmentAliasRecord(department.id().value(), rows.size(), alias));
        }
        return rows;
    }
}
