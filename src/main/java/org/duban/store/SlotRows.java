package org.duban.store;

import static org.duban.store.jooq.Tables.ASSIGNMENT;
import static org.duban.store.jooq.Tables.RECURRENCE;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Recurrence;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.TableField;
import org.jooq.TableRecord;

/**
 * Writes parts of tasks that have no id of their own: what changes is taken out and put in anew.
 *
 * @param <R> the table's record
 * @param <T> what a row holds
 */
record SlotRows<R extends TableRecord<R>, T>(
        DSLContext sql, TableField<R, UUID> task, TableField<R, Integer> ordinal, Function<Placed<T>, R> record) {

    static SlotRows<?, Assignment> assignments(DSLContext sql) {
        return new SlotRows<>(sql, ASSIGNMENT.TASK_ID, ASSIGNMENT.ORDINAL, Records::assignment);
    }

    static SlotRows<?, Recurrence> recurrences(DSLContext sql) {
        return new SlotRows<>(sql, RECURRENCE.TASK_ID, RECURRENCE.ORDINAL, Records::recurrence);
    }

    void write(Difference<Layout.Slot, T> difference) {
        Stream<Layout.Slot> changed =
                difference.changed().stream().map(placed -> new Layout.Slot(placed.parent(), placed.ordinal()));
        List<Query> out = Stream.concat(difference.removed().stream(), changed)
                .map(this::removal)
                .toList();
        sql.batch(out).execute();
        sql.batchInsert(Stream.concat(difference.changed().stream(), difference.added().stream())
                        .map(record)
                        .toList())
                .execute();
    }

    private Query removal(Layout.Slot slot) {
        return sql.deleteFrom(task.getTable()).where(task.eq(slot.task())).and(ordinal.eq(slot.ordinal()));
    }
}
