package org.duban.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table whose rows have an id.
 *
 * @param version the column that counts a row's changes; null where the rows are guarded by their parent's
 */
record Columns<R extends UpdatableRecord<R>>(
        Table<R> table, TableField<R, UUID> id, @Nullable TableField<R, Integer> version) {

    /** The columns with what the row is about. */
    List<Field<?>> content() {
        return Arrays.stream(table.fields())
                .filter(field -> !field.equals(id) && !field.equals(version))
                .toList();
    }
}
