package org.duban.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes of an immutable list, each refused when the list is not as expected. */
final class Rows {

    private Rows() {}

    static <T> List<T> inserted(List<T> rows, int position, T row) {
        StaleChange.unless(0 <= position && position <= rows.size(), "the order");
        var changed = new ArrayList<>(rows);
        changed.add(position, row);
        return List.copyOf(changed);
    }

    static <T> List<T> removed(List<T> rows, int position, T row) {
        StaleChange.unless(0 <= position && position < rows.size() && rows.get(position).equals(row), "what to remove");
        var changed = new ArrayList<>(rows);
        changed.remove(position);
        return List.copyOf(changed);
    }

    static <T> List<T> replaced(List<T> rows, Predicate<T> which, T row) {
        StaleChange.unless(rows.stream().anyMatch(which), "what to revise");
        return rows.stream().map(each -> which.test(each) ? row : each).toList();
    }
}
