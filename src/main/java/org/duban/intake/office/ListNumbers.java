package org.duban.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of all lists of a document as Word does, and prints their numbers. */
final class ListNumbers {

    private record Restart(Object list, int level) {}

    private final Map<Object, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<Restart> done = new HashSet<>();

    /** What Word prints in front of the next paragraph of this level, from 0, with the blank behind it. */
    String next(WordList list, int level) {
        @Nullable Integer[] numbers = counts.computeIfAbsent(list.family(), any -> new @Nullable Integer[ListLevel.COUNT]);
        Integer last = numbers[level];
        boolean begins = list.restarted().contains(level) && done.add(new Restart(list.id(), level));
        numbers[level] = last == null || begins ? list.levels().get(level).start() : last + 1;
        for (int deeper = level + 1; deeper < ListLevel.COUNT; deeper++) {
            if (level < list.levels().get(deeper).restart()) {
                numbers[deeper] = null;
            }
        }
        return printed(list.levels(), numbers, level);
    }

    private static String printed(List<ListLevel> levels, @Nullable Integer[] numbers, int level) {
        ListLevel own = levels.get(level);
        if (own.isBullet() || own.text().isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        for (char c : own.text().toCharArray()) {
            if (c < ListLevel.COUNT) {
                Integer number = numbers[c];
                ListLevel named = levels.get(c);
                text.append(NumberForms.print(
                        own.legal() ? "decimal" : named.form(), number == null ? named.start() : number));
            } else {
                text.append(c);
            }
        }
        return text.append(own.follower()).toString();
    }
}
