package org.duban.intake.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates by which papers are signed: 2024年3月29日, 二〇二四年三月二十九日, 2024-03-29. */
public final class PrintedDate {

    private static final String DAY = "([0-9]{4}|[二一][〇○零Ｏ0-9一二三四五六七八九]{3})\\h*年\\h*([0-9一二三四五六七八九十]{1,3})"
            + "\\h*月\\h*([0-9一二三四五六七八九十]{1,3})\\h*日";
    private static final String NUMERIC_DAY = "([0-9]{4})\\h*[-/.．]\\h*([0-9]{1,2})\\h*[-/.．]\\h*([0-9]{1,2})";
    private static final Pattern ALONE =
            Pattern.compile("[（(]?\\h*(?:" + DAY + "|" + NUMERIC_DAY + ")\\h*[)）]?");
    private static final Pattern ISSUED = Pattern.compile(".*?(?:" + DAY + "|" + NUMERIC_DAY + ")\\h*(?:印发|印|发布|下发)\\h*[)）]?");
    private static final Pattern PASSED = Pattern.compile("[（(].{0,40}?(?:" + DAY + "|" + NUMERIC_DAY + ").{0,60}(?:通过|大会|会议|印发|发布|讨论).{0,10}[)）]");
    private static final int PARTS = 3;

    private PrintedDate() {}

    /** The date that is all the line says. */
    public static Optional<LocalDate> alone(String line) {
        return date(ALONE.matcher(line.strip()));
    }

    /** The date on which the line says a paper was 印发. */
    public static Optional<LocalDate> issued(String line) {
        return date(ISSUED.matcher(line.strip()));
    }

    /** The date on which, as a line in brackets says, a meeting heard or passed a paper. */
    public static Optional<LocalDate> passed(String line) {
        return date(PASSED.matcher(line.strip()));
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = matcher.group(1) == null ? PARTS + 1 : 1;
        try {
            return Optional.of(LocalDate.of(
                    number(matcher.group(first)), number(matcher.group(first + 1)), number(matcher.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String words) {
        return ChineseNumber.read(words.replace('Ｏ', '〇')).map(BigDecimal::intValue).orElse(0);
    }
}
