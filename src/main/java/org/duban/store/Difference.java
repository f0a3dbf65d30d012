package org.duban.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be written to make one set of rows into another. */
record Difference<K, T>(List<Placed<T>> added, List<Placed<T>> changed, List<K> removed) {

    static <K, T> Difference<K, T> between(Map<K, Placed<T>> before, Map<K, Placed<T>> after) {
        var added = new ArrayList<Placed<T>>();
        var changed = new ArrayList<Placed<T>>();
        after.forEach((key, row) -> {
            Placed<T> old = before.get(key);
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(row);
            }
        });
        List<K> removed = before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
        return new Difference<>(added, changed, removed);
    }
}
