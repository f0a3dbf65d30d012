package org.duban.usecase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a person means who types a day. */
public final class TypedDay {

    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})\\s*[-./年]\\s*)?(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private TypedDay() {}

    /** The day typed as 2024-10-31, 10-31, 10.31 or 10月31日; the year is the given one where none is typed. */
    public static Optional<LocalDate> read(String typed, int year) {
        Matcher parts = DATE.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        @Nullable String named = parts.group(1);
        try {
            return Optional.of(LocalDate.of(
                    named == null ? year : Integer.parseInt(named),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day typed as for {@link #read}; where no year is typed it is the one of that name nearest to the given day. */
    public static Optional<LocalDate> read(String typed, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .mapToObj(year -> read(typed, year))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(near, day))));
    }

    /**
     * As {@link #read}, null where nothing is typed.
     *
     * @throws Refusal when it is no day
     */
    public static @Nullable LocalDate orNull(@Nullable String typed, int year) {
        return typed == null ? null : read(typed, year).orElseThrow(() -> new Refusal("not-a-day", typed));
    }
}
