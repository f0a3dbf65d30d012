package org.duban.domain.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Pairs new things with old ones, each at most once, by ever weaker reasons; no two things are equal. */
final class Pairing<T> {

    private final List<T> olds;
    private final List<T> news;
    private final IdentityHashMap<T, T> oldOf = new IdentityHashMap<>();

    Pairing(List<T> olds, List<T> news) {
        this.olds = new ArrayList<>(olds);
        this.news = new ArrayList<>(news);
    }

    /** Pairs what satisfies the condition (old, new), in order. */
    void where(BiPredicate<T, T> same) {
        for (T each : List.copyOf(news)) {
            olds.stream().filter(old -> same.test(old, each)).findFirst().ifPresent(old -> pair(old, each));
        }
    }

    /** Pairs what scores (old, new) best, as long as the score is above 0. */
    void best(ToDoubleBiFunction<T, T> score) {
        record Scored<T>(T old, T now, double score) {}
        var scored = new ArrayList<Scored<T>>();
        for (T each : news) {
            for (T old : olds) {
                double points = score.applyAsDouble(old, each);
                if (points > 0) {
                    scored.add(new Scored<>(old, each, points));
                }
            }
        }
        scored.sort(Comparator.comparingDouble((Scored<T> one) -> one.score()).reversed());
        Set<T> free = Collections.newSetFromMap(new IdentityHashMap<>());
        free.addAll(olds);
        for (Scored<T> one : scored) {
            if (!oldOf.containsKey(one.now()) && free.remove(one.old())) {
                pair(one.old(), one.now());
            }
        }
    }

    private void pair(T old, T now) {
        oldOf.put(now, old);
        olds.remove(old);
        news.remove(now);
    }

    /** The old one that a new one is. */
    Optional<T> oldOf(T now) {
        return Optional.ofNullable(oldOf.get(now));
    }

    /** The old ones that are not found again, in their order. */
    List<T> gone() {
        return List.copyOf(olds);
    }
}
