package org.duban.ui.task;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What typed words mean where a date or a number is asked for. */
public final class Typed {

    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})\\s*[-./年]\\s*)?(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    /** Enough for any amount of money, and never so long that it cannot be shown. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Typed() {}

    /** The words without blanks at their ends, null when there are none. */
    public static @Nullable String orNull(String typed) {
        String words = typed.strip();
        return words.isEmpty() ? null : words;
    }

    /** The day typed as 2024-10-31, 10-31, 10.31 or 10月31日; the year is the given one where none is typed. */
    public static Optional<LocalDate> date(String typed, int year) {
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

    /** The number typed; a comma between thousands and full width digits are understood. */
    static Optional<BigDecimal> number(String typed) {
        var plain = new StringBuilder();
        typed.strip().replace(",", "").replace("，", "").chars().forEach(each -> plain.append(halfWidth((char) each)));
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    /** The percent typed, 0 to 100 and whole, with or without %, in full width too. */
    static Optional<Integer> percent(String typed) {
        String bare = typed.strip().replace('％', '%');
        return number(bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare)
                .filter(each -> each.signum() >= 0 && each.compareTo(WHOLE) <= 0 && each.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    private static char halfWidth(char typed) {
        return '！' <= typed && typed <= '～' ? (char) (typed - '！' + '!') : typed;
    }
}
