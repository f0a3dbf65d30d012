package org.duban.ui.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.usecase.TypedDay;
import org.jspecify.annotations.Nullable;

/** What typed words mean where a date or a number is asked for. */
public final class Typed {

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
        return TypedDay.read(typed, year);
    }

    /** The number typed; a comma between thousands and full width digits are understood. */
    public static Optional<BigDecimal> number(String typed) {
        var plain = new StringBuilder();
        typed.strip().replace(",", "").replace("，", "").chars().forEach(each -> plain.append(halfWidth((char) each)));
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    /** The percent typed, 0 to 100 and whole, with or without %, in full width too. */
    public static Optional<Integer> percent(String typed) {
        String bare = typed.strip().replace('％', '%');
        return number(bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare)
                .filter(each -> each.signum() >= 0 && each.compareTo(WHOLE) <= 0 && each.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    private static char halfWidth(char typed) {
        return '！' <= typed && typed <= '～' ? (char) (typed - '！' + '!') : typed;
    }
}
