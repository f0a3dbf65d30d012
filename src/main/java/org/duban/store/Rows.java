package org.duban.store;

import static org.duban.store.jooq.Tables.DEADLINE;
import static org.duban.store.jooq.Tables.INDICATOR;
import static org.duban.store.jooq.Tables.SECTION;
import static org.duban.store.jooq.Tables.TASK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.Update;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one table in batches.
 *
 * @param <R> the table's record
 * @param <T> what a row holds
 */
final class Rows<R extends UpdatableRecord<R>, T> {

    private final DSLContext sql;
    private final Columns<R> columns;
    private final Function<Placed<T>, R> record;
    private final Map<UUID, Integer> versions;

    private Rows(
            DSLContext sql, Columns<R> columns, Function<Placed<T>, R> record, Map<UUID, Integer> versions) {
        this.sql = sql;
        this.columns = columns;
        this.record = record;
        this.versions = versions;
    }

    /** The table of sections, each of which must still have the version it was read with. */
    static Rows<?, Section> sections(DSLContext sql, Map<UUID, Integer> versions) {
        return new Rows<>(sql, new Columns<>(SECTION, SECTION.ID, SECTION.VERSION), Records::section, versions);
    }

    /** The table of tasks, each of which must still have the version it was read with. */
    static Rows<?, Task> tasks(DSLContext sql, Map<UUID, Integer> versions) {
        return new Rows<>(sql, new Columns<>(TASK, TASK.ID, TASK.VERSION), Records::task, versions);
    }

    static Rows<?, Deadline> deadlines(DSLContext sql) {
        return new Rows<>(sql, new Columns<>(DEADLINE, DEADLINE.ID, null), Records::deadline, Map.of());
    }

    static Rows<?, Indicator> indicators(DSLContext sql, UUID plan) {
        return new Rows<>(
                sql,
                new Columns<>(INDICATOR, INDICATOR.ID, null),
                placed -> Records.indicator(placed, plan),
                Map.of());
    }

    void write(Difference<UUID, T> difference) {
        addAndChange(difference);
        remove(difference);
    }

    void addAndChange(Difference<UUID, T> difference) {
        sql.batchInsert(difference.added().stream().map(record).toList()).execute();
        if (!difference.changed().isEmpty()) {
            update(difference.changed().stream().map(record).toList());
        }
    }

    void remove(Difference<UUID, T> difference) {
        if (!difference.removed().isEmpty()) {
            sql.deleteFrom(columns.table())
                    .where(columns.id().in(difference.removed()))
                    .execute();
        }
    }

    private void update(List<R> rows) {
        Object[][] values = rows.stream().map(this::values).toArray(Object[][]::new);
        int[] touched = sql.batch(updateOfOne()).bind(values).execute();
        if (Arrays.stream(touched).anyMatch(number -> number != 1)) {
            throw new StaleChange("a row was changed at the same time");
        }
    }

    /** Takes the values of {@link #values}. */
    private Update<R> updateOfOne() {
        var content = new LinkedHashMap<Field<?>, Object>();
        columns.content().forEach(field -> content.put(field, DSL.val((Object) null, field)));
        Condition asRead = columns.id().eq((UUID) null);
        if (columns.version() != null) {
            content.put(columns.version(), columns.version().plus(DSL.inline(1)));
            asRead = asRead.and(columns.version().eq((Integer) null));
        }
        return sql.update(columns.table()).set(content).where(asRead);
    }

    private @Nullable Object[] values(R row) {
        var values = new ArrayList<@Nullable Object>();
        columns.content().forEach(field -> values.add(row.get(field)));
        values.add(row.get(columns.id()));
        if (columns.version() != null) {
            values.add(versions.get(row.get(columns.id())));
        }
        return values.toArray();
    }
}
