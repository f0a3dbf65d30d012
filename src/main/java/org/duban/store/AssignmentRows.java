package org.duban.store;

import static org.duban.store.jooq.Tables.ASSIGNMENT;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Writes assignments. They have no id of their own: what changes is taken out and put in anew. */
record AssignmentRows(DSLContext sql) {

    void write(Difference<Layout.Slot, Assignment> difference) {
        Stream<Layout.Slot> changed =
                difference.changed().stream().map(placed -> new Layout.Slot(placed.parent(), placed.ordinal()));
        List<Query> out = Stream.concat(difference.removed().stream(), changed)
                .map(this::removal)
                .toList();
        sql.batch(out).execute();
        sql.batchInsert(Stream.concat(difference.changed().stream(), difference.added().stream())
                        .map(Records::assignment)
                        .toList())
                .execute();
    }

    private Query removal(Layout.Slot slot) {
        return sql.deleteFrom(ASSIGNMENT)
                .where(ASSIGNMENT.TASK_ID.eq(slot.task()))
                .and(ASSIGNMENT.ORDINAL.eq(slot.ordinal()));
    }
}
