package org.duban.store;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rounds of a drill in figures: a line for each fault, where a round with two faults counts in both. */
record DrillFigures(List<DrillRound> rounds) {

    String table() {
        Stream<String> faults = Arrays.stream(DrillFault.values())
                .map(fault -> line(fault.name(), each -> each.faults().contains(fault) && !isBoth(each)));
        return Stream.concat(
                        faults,
                        Stream.of(line("STORE AND HISTORY", DrillFigures::isBoth), line("ALL", each -> true)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBoth(DrillRound round) {
        return DrillFault.mayLose(round.faults());
    }

    private String line(String name, Predicate<DrillRound> which) {
        List<DrillRound> some = rounds.stream().filter(which).toList();
        long[] millis = some.stream().mapToLong(DrillRound::millis).sorted().toArray();
        return "| %s | %d | %d | %d | %d | %s | %s |".formatted(
                name,
                some.size(),
                some.stream().mapToInt(DrillRound::acknowledged).sum(),
                some.stream().mapToInt(DrillRound::lost).sum(),
                some.stream().filter(DrillRound::isLossy).count(),
                ways(some),
                millis.length == 0 ? "" : millis[millis.length / 2] + " / " + millis[millis.length - 1]);
    }

    private static String ways(List<DrillRound> some) {
        var ways = new TreeMap<String, Integer>();
        some.forEach(each -> ways.merge(each.way(), 1, Integer::sum));
        return ways.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
