package org.duban.intake.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The festivals before which work is to be done. Those of the lunar calendar are listed for the years 2020 to 2035,
 * as the calendar offices publish them; in other years they are read as no date.
 */
enum Festival {
    NATIONAL_DAY("国庆节?|十一(?=长假|黄金周|假期|前)", "1001"),
    LABOUR_DAY("五一(?:国际)?(?:劳动)?节?", "0501"),
    YOUTH("五四(?:青年节)?|青年节", "0504"),
    CHILDREN("六一(?:国际)?(?:儿童)?节?", "0601"),
    PARTY("七一|建党节", "0701"),
    ARMY("八一|建军节", "0801"),
    WOMEN("三八(?:国际)?(?:妇女)?节?", "0308"),
    NURSES("(?:国际)?护士节", "0512"),
    DOCTORS("(?:中国)?医师节", "0819"),
    TEACHERS("教师节", "0910"),
    NEW_YEAR("元旦节?", "0101"),
    SPRING("春节", "0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208"),
    DRAGON_BOAT("端午节?", "0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610"),
    MID_AUTUMN("中秋节?", "1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916");

    /** Any festival, quoted or not, in a named group of its own. */
    static final String NAMES = "(?<![\\d一二三四五六七八九十日](?=[一二三四五六七八九十]))[“\"]?(?:"
            + List.of(values()).stream().map(f -> "(?<" + f.group() + ">" + f.words + ")")
                    .collect(Collectors.joining("|"))
            + ")[”\"]?节?";

    private static final int FIRST_LISTED_YEAR = 2020;

    private final String words;
    /** The day as MMdd: one for every year, or one for each listed year. */
    private final String days;

    Festival(String words, String days) {
        this.words = words;
        this.days = days;
    }

    private String group() {
        return name().replace("_", "");
    }

    /** The day before the festival that the match names: the last day on which the work may be done. */
    static @Nullable Span eve(TimeMatch match) {
        for (Festival festival : values()) {
            if (match.has(festival.group())) {
                LocalDate day = festival.in(match);
                return day == null ? null : Span.until(day.minusDays(1)).asGuess();
            }
        }
        return null;
    }

    /** New year's day without a year is the one that ends the plan's year. */
    private @Nullable LocalDate in(TimeMatch match) {
        int year = this == NEW_YEAR && !match.has("year") ? match.year() + 1 : match.year();
        String[] listed = days.split(" ", -1);
        int index = listed.length == 1 ? 0 : year - FIRST_LISTED_YEAR;
        return index < 0 || index >= listed.length ? null : day(year, Integer.parseInt(listed[index]));
    }

    private static LocalDate day(int year, int monthAndDay) {
        return LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
    }
}
