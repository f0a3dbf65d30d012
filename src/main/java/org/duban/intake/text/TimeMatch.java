package org.duban.intake.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a time rule sees of one match: its named groups as numbers, the year it speaks of, and the text around. */
record TimeMatch(Matcher matcher, String text, int planYear) {

    private static final int REACH = 200;

    /** The words of a group; empty where it took no part. */
    String words(String group) {
        String found = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
        return found == null ? "" : found;
    }

    boolean has(String group) {
        return !words(group).isEmpty();
    }

    int number(String group) {
        return ChineseNumber.read(words(group).replace('元', '一')).map(BigDecimal::intValue).orElseThrow();
    }

    /** The year said, or the plan's. */
    int year() {
        return year("year");
    }

    int year(String group) {
        return switch (words(group)) {
            case "", "今", "本", "当" -> planYear;
            case "明", "次", "翌", "来" -> planYear + 1;
            case "去", "上" -> planYear - 1;
            case "前" -> planYear - 2;
            default -> number(group) < 100 ? 2000 + number(group) : number(group);
        };
    }

    YearMonth month(String group) {
        return YearMonth.of(year(), number(group));
    }

    /** The day of the month; null where there is no such day. */
    @Nullable LocalDate day(YearMonth month, String group) {
        try {
            return month.atDay(number(group));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** What stands before the match in the same sentence, as far as a month may be that is still spoken of. */
    String sentenceBefore() {
        int from = matcher.start();
        int farthest = Math.max(0, from - REACH);
        while (from > farthest && text.charAt(from - 1) != '。' && text.charAt(from - 1) != ';') {
            from--;
        }
        return text.substring(from, matcher.start());
    }
}
