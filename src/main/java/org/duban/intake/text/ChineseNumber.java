package org.duban.intake.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the ways a plan writes a number: 12, １２, 3,500, 3.5, 十二, 两, 一百二十, 二〇二四, 三点五. */
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL_UNITS = "十百千";
    private static final long[] PLACES = {10, 100, 1000};
    private static final Pattern ARABIC = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern POSITIONAL = Pattern.compile("[〇一二三四五六七八九]+");
    private static final Pattern COUNTED = Pattern.compile(
            "[〇一二三四五六七八九十百千]*(?:亿[〇一二三四五六七八九十百千]*)?(?:万[〇一二三四五六七八九十百千]*)?");
    private static final int LONGEST = 40;

    private ChineseNumber() {
    }

    /** The number that the whole text writes, blanks aside; empty when it is no number or longer than any real one. */
    public static Optional<BigDecimal> read(String text) {
        String plain = FoldedText.of(text).folded().replaceAll("[零○]", "〇").replaceAll("[两俩]", "二");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (ARABIC.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        int point = plain.indexOf('点');
        return point < 0 ? whole(plain) : decimal(plain.substring(0, point), plain.substring(point + 1));
    }

    private static Optional<BigDecimal> decimal(String whole, String fraction) {
        return POSITIONAL.matcher(fraction).matches()
                ? whole(whole).map(w -> new BigDecimal(w.toPlainString() + "." + digits(fraction)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> whole(String plain) {
        if (POSITIONAL.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(digits(plain)));
        }
        return !plain.isEmpty() && COUNTED.matcher(plain).matches() ? Optional.of(counted(plain)) : Optional.empty();
    }

    private static String digits(String positional) {
        StringBuilder arabic = new StringBuilder();
        positional.chars().forEach(c -> arabic.append(DIGITS.indexOf(c)));
        return arabic.toString();
    }

    private static BigDecimal counted(String plain) {
        BigDecimal rest = BigDecimal.ZERO;
        String left = plain;
        for (char unit : new char[] {'亿', '万'}) {
            int at = left.indexOf(unit);
            if (at >= 0) {
                rest = rest.add(section(left.substring(0, at)).scaleByPowerOfTen(unit == '亿' ? 8 : 4));
                left = left.substring(at + 1);
            }
        }
        return rest.add(left.isEmpty() ? BigDecimal.ZERO : section(left));
    }

    /** Four places at most: 十, 二十三, 一百零五; a unit without a digit before it, or nothing at all, counts once. */
    private static BigDecimal section(String plain) {
        long sum = plain.isEmpty() ? 1 : 0;
        long digit = 0;
        for (int i = 0; i < plain.length(); i++) {
            int unit = SMALL_UNITS.indexOf(plain.charAt(i));
            if (unit < 0) {
                digit = DIGITS.indexOf(plain.charAt(i));
            } else {
                sum += Math.max(1, digit) * PLACES[unit];
                digit = 0;
            }
        }
        return BigDecimal.valueOf(sum + digit);
    }
}
