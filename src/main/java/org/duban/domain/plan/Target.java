package org.duban.domain.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value an indicator is to reach.
 *
 * @param value the bound, or the lower end of a range
 * @param upper the upper end of a range; null for every other comparator
 * @param unit  as printed (万人次, %); null where none is printed
 */
public record Target(Comparator comparator, BigDecimal value, @Nullable BigDecimal upper, @Nullable String unit) {

    /** How a value is held against the target. */
    public enum Comparator {
        AT_LEAST("≥"),
        AT_MOST("≤"),
        EXACTLY("="),
        BETWEEN("—");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** The sign people read. */
        public String sign() {
            return sign;
        }
    }

    public Target {
        Check.optionalText(unit, "unit");
        Check.that((comparator == Comparator.BETWEEN) == (upper != null), "only a range has an upper end");
        Check.that(upper == null || upper.compareTo(value) >= 0, "a range ends below its start");
    }

    /** The target in short: ≥0.85, 10—15名, 7.6天. */
    public String inWords() {
        String tail = unit == null ? "" : unit;
        return switch (comparator) {
            case BETWEEN -> plain(value) + comparator.sign() + (upper == null ? "" : plain(upper)) + tail;
            case EXACTLY -> plain(value) + tail;
            case AT_LEAST, AT_MOST -> comparator.sign() + plain(value) + tail;
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
