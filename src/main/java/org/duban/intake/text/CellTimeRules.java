package org.duban.intake.text;

import static org.duban.intake.text.TimeWords.BEFORE;
import static org.duban.intake.text.TimeWords.JOIN;
import static org.duban.intake.text.TimeWords.day;
import static org.duban.intake.text.TimeWords.month;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is a time only where a time is expected, in a 完成时限 cell: bare numbers such as 2024.06, 6.30, Q2. */
final class CellTimeRules {

    private static final String NO_NUMBER_BEFORE = "(?<![\\d./-])";
    private static final String YEAR = "(?<![\\d./])(?<year>20\\d\\d)年?";

    static final List<TimeRule> ALL = Stream.concat(TimeRules.ALL.stream(), Stream.of(
            TimeRule.of("2024.06", "20", YEAR + "(?<sign>[-/.])" + month("last") + "(?!\\d|\\k<sign>\\d)"
                    + "(?:月份?)?(?<part>[底末初]|[上中下]旬)?" + BEFORE,
                    TimeRules::months),
            TimeRule.of("2024.1-6", "20", YEAR + "[/.]" + month("first") + JOIN + month("last") + "(?![\\d./])" + BEFORE,
                    CellTimeRules::wholeMonths),
            TimeRule.of("6.30", "", NO_NUMBER_BEFORE + "(?:(?<year>20\\d\\d)年)?" + month("month") + "[./]" + day("last")
                    + "日?(?![\\d.%‰万元天个月])"
                    + BEFORE,
                    TimeRules::days),
            TimeRule.of("06-30", "-", NO_NUMBER_BEFORE + "(?<month>0[1-9]|1[0-2])-(?<last>[0-3]\\d)(?![\\d.月-])"
                    + BEFORE, CellTimeRules::paddedDay),
            TimeRule.of("24.6.30", "2", NO_NUMBER_BEFORE + "(?<year>2\\d)(?<sign>[-/.])" + month("month") + "\\k<sign>"
                    + day("last") + "(?![\\d.])" + BEFORE, TimeRules::days),
            TimeRule.of("202406", "20", NO_NUMBER_BEFORE + "(?<year>20\\d\\d)(?<last>0[1-9]|1[0-2])(?!\\d)" + BEFORE,
                    CellTimeRules::wholeMonths),
            TimeRule.of("年中", "年中", "^年中$",
                    m -> Span.until(YearMonth.of(m.planYear(), 6).atEndOfMonth()).asGuess()),
            TimeRule.of("6月30", "月", month("month") + "月" + day("last") + "(?![\\d日号.%个])" + BEFORE, TimeRules::days),
            TimeRule.of("20240630", "20", NO_NUMBER_BEFORE + "(?<year>20\\d\\d)(?<month>0[1-9]"
                    + "|1[0-2])(?<last>[0-3]\\d)(?!\\d)" + BEFORE,
                    TimeRules::days),
            TimeRule.of("2024Q2", "", "(?:" + YEAR + ")?[Qq](?<last>[1-4])(?:季度)?" + BEFORE, CellTimeRules::wholeQuarter)))
            .toList();

    private CellTimeRules() {
    }

    private static Span wholeMonths(TimeMatch m) {
        YearMonth first = m.month(m.has("first") ? "first" : "last");
        Span span = Span.months(first, first).through(Span.months(m.month("last"), m.month("last")));
        return m.has("before") ? span.asBound().asGuess() : span;
    }

    /** 06-30; 10-12 are months. */
    private static @Nullable Span paddedDay(TimeMatch m) {
        return m.words("month").startsWith("0") || m.number("last") > 12 ? TimeRules.days(m) : null;
    }

    private static Span wholeQuarter(TimeMatch m) {
        YearMonth last = YearMonth.of(m.year(), m.number("last") * 3);
        Span span = Span.months(last.minusMonths(2), last);
        return m.has("before") ? span.asBound().asGuess() : span;
    }
}
