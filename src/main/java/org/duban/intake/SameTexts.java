package org.duban.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which of many texts says the same as another one, be it in slightly other words, by the runs of characters they share. */
final class SameTexts {

    private static final int RUN = 4;
    private static final double SAME = 0.5;
    /** A run that stands in more texts than these tells none of them. */
    private static final int COMMON = 8;

    private final List<Set<String>> runs = new ArrayList<>();
    private final Map<String, List<Integer>> texts = new HashMap<>();

    SameTexts(List<String> texts) {
        for (String text : texts) {
            int number = runs.size();
            Set<String> its = runs(text);
            runs.add(its);
            its.forEach(run -> this.texts.computeIfAbsent(run, unseen -> new ArrayList<>(1)).add(number));
        }
    }

    private static Set<String> runs(String text) {
        String bare = bare(text);
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= bare.length(); i++) {
            runs.add(bare.substring(i, i + RUN));
        }
        return runs;
    }

    /** Only letters and digits, so that typography does not count. */
    static String bare(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The number of the text that shares most with this one, if that is at least half of the shorter. */
    Optional<Integer> find(String text) {
        Set<String> its = runs(text);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : its) {
            List<Integer> holders = texts.getOrDefault(run, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .filter(best -> best.getValue() >= SAME * Math.min(its.size(), runs.get(best.getKey()).size()))
                .map(Map.Entry::getKey);
    }
}
