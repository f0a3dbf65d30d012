package org.duban.intake.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Something that was read at a place of a folded text, [from, to). */
interface Stretch {

    int from();

    int to();

    /** Of those that overlap the longest, in the order of the text. */
    static <T extends Stretch> List<T> longest(Stream<T> read) {
        NavigableMap<Integer, T> kept = new TreeMap<>();
        read.sorted(Comparator.comparingInt((T each) -> each.to() - each.from()).reversed())
                .filter(each -> isFree(each, kept))
                .forEach(each -> kept.put(each.from(), each));
        return List.copyOf(kept.values());
    }

    /** Whether it overlaps none of these, which are kept by where they begin and do not overlap each other. */
    static <T extends Stretch> boolean isFree(T each, NavigableMap<Integer, T> kept) {
        Map.Entry<Integer, T> last = kept.lowerEntry(each.to());
        return last == null || last.getValue().to() <= each.from();
    }
}
