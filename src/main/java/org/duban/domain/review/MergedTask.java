package org.duban.domain.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Task;

/** One task as two papers tell it: the newer words under the older ids, so that nothing reported on it is lost. */
final class MergedTask {

    private MergedTask() {}

    static Task of(Task old, Task now) {
        return new Task(
                old.id(),
                now.number(),
                now.text(),
                shortName(old, now),
                now.assignments(),
                deadlines(old.deadlines(), now.deadlines()),
                indicators(old.indicators(), now.indicators()),
                now.recurrences());
    }

    /** A name that a person chose stays until a person chooses another. */
    private static String shortName(Task old, Task now) {
        boolean chosenNow = !now.shortName().equals(ShortName.of(now.text()));
        boolean chosenBefore = !old.shortName().equals(ShortName.of(old.text()));
        return chosenBefore && !chosenNow ? old.shortName() : now.shortName();
    }

    private static List<Deadline> deadlines(List<Deadline> olds, List<Deadline> news) {
        var pairing = new Pairing<>(olds, news);
        pairing.where((old, now) -> isSameTime(old, now) && Objects.equals(old.what(), now.what()));
        pairing.where(MergedTask::isSameTime);
        pairing.where((old, now) -> old.phrase().equals(now.phrase()));
        return each(pairing, news, MergedTask::deadline);
    }

    private static boolean isSameTime(Deadline old, Deadline now) {
        return old.phrase().equals(now.phrase()) && old.end().equals(now.end());
    }

    /** A day that a person gave to the same words stays. */
    private static Deadline deadline(Deadline old, Deadline now) {
        if (now.guessed() && !old.guessed()) {
            return old;
        }
        String what = now.what() == null ? old.what() : now.what();
        return new Deadline(old.id(), now.phrase(), now.start(), now.end(), now.guessed(), what);
    }

    /** Of a plan: those that the paper does not print stay behind those that it does. */
    static List<Indicator> withKept(List<Indicator> olds, List<Indicator> news) {
        List<Indicator> merged = indicators(olds, news);
        Set<IndicatorId> found = merged.stream().map(Indicator::id).collect(Collectors.toSet());
        return Stream.concat(merged.stream(), olds.stream().filter(old -> !found.contains(old.id()))).toList();
    }

    static List<Indicator> indicators(List<Indicator> olds, List<Indicator> news) {
        var pairing = new Pairing<>(olds, news);
        pairing.where((old, now) -> old.name().equals(now.name()) && old.target().equals(now.target()));
        pairing.where((old, now) -> old.name().equals(now.name()));
        pairing.where((old, now) -> old.text().equals(now.text()));
        return each(pairing, news, (old, now) -> new Indicator(old.id(), now.name(), now.target(), now.text()));
    }

    private static <T> List<T> each(Pairing<T> pairing, List<T> news, BinaryOperator<T> merged) {
        Function<T, T> how = now -> pairing.oldOf(now).map(old -> merged.apply(old, now)).orElse(now);
        return news.stream().map(how).toList();
    }
}
