package org.duban.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.duban.usecase.TypedDay;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistoryFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as it is typed and chosen.
 *
 * @param who  null for everybody
 * @param kind null for everything
 * @param from the first day; blank or not yet a day for all before
 * @param to   the last day, likewise
 */
record Typed(String words, @Nullable String who, @Nullable EntryKind kind, String from, String to) {

    static final Typed NOTHING = new Typed("", null, null, "", "");

    Typed withWords(String other) {
        return new Typed(other, who, kind, from, to);
    }

    Typed withWho(@Nullable String other) {
        return new Typed(words, other, kind, from, to);
    }

    Typed withKind(@Nullable EntryKind other) {
        return new Typed(words, who, other, from, to);
    }

    Typed withFrom(String other) {
        return new Typed(words, who, kind, other, to);
    }

    Typed withTo(String other) {
        return new Typed(words, who, kind, from, other);
    }

    boolean isNothing() {
        return words.isBlank() && who == null && kind == null && from.isBlank() && to.isBlank();
    }

    /** Whether what is typed for a day is one, or nothing is. */
    static boolean isDay(String typed, LocalDate today) {
        return typed.isBlank() || TypedDay.read(typed, today).isPresent();
    }

    HistoryFilter filter(LocalDate today, ZoneId zone) {
        return new HistoryFilter(
                who,
                moment(TypedDay.read(from, today).orElse(null), zone),
                moment(TypedDay.read(to, today).map(day -> day.plusDays(1)).orElse(null), zone),
                kind == null ? Set.of() : Set.of(kind),
                null,
                null);
    }

    private static @Nullable Instant moment(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
