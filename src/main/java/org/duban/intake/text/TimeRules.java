package org.duban.intake.text;

import static org.duban.intake.text.TimeWords.ALONE;
import static org.duban.intake.text.TimeWords.BEFORE;
import static org.duban.intake.text.TimeWords.JOIN;
import static org.duban.intake.text.TimeWords.MONTH_SIGN;
import static org.duban.intake.text.TimeWords.SAID_YEAR;
import static org.duban.intake.text.TimeWords.YEAR;
import static org.duban.intake.text.TimeWords.day;
import static org.duban.intake.text.TimeWords.month;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of time phrases that stand in running sentences. */
final class TimeRules {

    /** Alone, or right behind a year whose 年 is left out: 2024一季度. */
    private static final String OR_YEAR = "(?:" + ALONE + "|(?<=20\\d\\d))";
    private static final Pattern LISTED = Pattern.compile("[、和及]");
    private static final String QUARTER = "[一二三四1-4]";
    private static final String PART = "(?<part>底|末|初|内|上旬|中旬|下旬|上中旬|中下旬)?";
    private static final Pattern LAST_MONTH = Pattern.compile(".*" + ALONE + month("month") + "月.*", Pattern.DOTALL);
    private static final String MUST_BE_BEFORE = "(?<before>之前|以前|前(?![后期往置]))";
    private static final String WORK_FOLLOWS = "(?=完成|召开|启动|实现|开展|组织|上线|投用|验收|开工|交付)";
    /** Words that end in 年 or hold 年内 by chance: 三年内, 青年内科, 学年末. */
    private static final String NO_OTHER_YEAR =
            "(?<![一二两三四五六七八九十百\\d几数近多半整周满余届每往历常连学青老少成童幼壮中])";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of("上半年", "半年", YEAR + "(?<half>[上下])半年度?(?<part>底|末|内)?" + BEFORE, TimeRules::half),
            TimeRule.of("上、下半年", "半年", YEAR + "上[、和及]?下半年", m -> Span.wholeYear(m.year())),
            TimeRule.of("三季度末前", "季度", YEAR + OR_YEAR + "第?(?<last>" + QUARTER + ")个?季度(?![一1](?:次|评|考|调|督|讲|报|通"
                    + "|会))(?<part>底|末|初|内)?" + BEFORE, TimeRules::quarter),
            TimeRule.of("二、三季度", "季度", YEAR + OR_YEAR + "第?(?<first>" + QUARTER + ")(?:(?:季度?)?" + JOIN + "|[、和及])第?(?<last>"
                    + QUARTER + ")季度(?<part>底|末|初|内)?" + BEFORE, TimeRules::quarter),
            TimeRule.of("前三季度", "季度", YEAR + "前(?<last>[二三23])个?季度(?<part>底|末|内)?" + BEFORE, TimeRules::firstQuarters),
            TimeRule.of("10月底前", "月", YEAR + ALONE + month("last") + MONTH_SIGN + PART + BEFORE, TimeRules::months),
            TimeRule.of("5—6月", "月", YEAR + ALONE + month("first") + JOIN + month("last") + MONTH_SIGN + PART + BEFORE,
                    TimeRules::months),
            TimeRule.of("3、6、9月", "月", YEAR + ALONE + month("first") + "(?:[、和及]" + month("m2") + ")*[、和及]" + month("last")
                    + MONTH_SIGN + PART + BEFORE, m -> months(m).asGuess()),
            TimeRule.of("10月15日前", "月", YEAR + ALONE + month("month") + "月份?" + day("last") + "[日号]" + BEFORE,
                    TimeRules::days),
            TimeRule.of("3月1—15日", "月", YEAR + ALONE + month("month") + "月" + day("first") + "日?" + JOIN + day("last")
                    + "[日号]" + BEFORE, TimeRules::days),
            TimeRule.of("2024-6-30", "20", "(?<![\\d.])(?<year>20\\d\\d)(?<sign>[-/.])" + month("month") +
                    "\\k<sign>" + day("last")
                    + "日?(?!\\d)" + BEFORE, TimeRules::days),
            TimeRule.of("年底前", "年", "(?:" + SAID_YEAR + "的?(?:年?(?:[底末终]|之?内|初(?!步|期|级|诊|次|心|衷|中|始)|中(?=前|完成|召开|开展"
                    + "|组织))|全年度?)|"
                    + NO_OTHER_YEAR + "(?:年度?(?:[底末终]|之?内)|(?<!末)年初|年中(?=前|完成|召开|开展|组织)|全年度?))" + BEFORE,
                    TimeRules::yearEnd),
            TimeRule.of("到2026年", "20", "(?<=到|至|于|在|力争|争取|确保|计划)(?<!20\\d\\d年?[至到])(?<year>20\\d\\d)年(?![度版底末内初全年\\d上下]"
                    + "|第?[一二三四]、?[一二三四]?季|[一二三四五六七八九十元]+月)"
                    + BEFORE, TimeRules::laterYear),
            TimeRule.of("2026年前", "年前", "(?<![\\d至~-])(?<year>20\\d\\d)年" + MUST_BE_BEFORE, TimeRules::laterYear),
            TimeRule.of("2024.6底前", "20", "(?<![\\d.])(?<year>20\\d\\d)[./]" + month("last")
                    + "(?![\\d./])(?:月份?)?(?<part>底|末)?" + MUST_BE_BEFORE, TimeRules::months),
            TimeRule.of("Q3前", "Q", "(?<![A-Za-z\\d])Q(?<last>[1-4])(?:季度)?(?<part>底|末|内)?(?:" + MUST_BE_BEFORE
                    + "|" + WORK_FOLLOWS + "|(?<=[底末内]))", TimeRules::quarter),
            TimeRule.of("岁末前", "岁", "岁[末尾](?!年初|年终|寒|之)(?:" + MUST_BE_BEFORE + "|" + WORK_FOLLOWS + ")",
                    TimeRules::endOfPlanYear),
            TimeRule.of("(9月初……)月底前", "月", "(?<![\\d一二三四五六七八九十每当次上下本该同个份]|岁)月(?<part>底|末)" + BEFORE,
                    TimeRules::ofTheMonthBefore),
            TimeRule.of("(9月上旬……)下旬", "旬", "(?<![月份、上中])(?<part>[上中下]旬)" + BEFORE, TimeRules::ofTheMonthBefore),
            TimeRule.of("国庆节前", "", YEAR + Festival.NAMES + "(?:长假|黄金周|假期?|节日)?(?:到来|来临)?(?:之前|以前|前夕?)(?!后)",
                    Festival::eve));

    private TimeRules() {
    }

    private static Span half(TimeMatch m) {
        int firstMonth = m.words("half").equals("上") ? 1 : 7;
        Span half = Span.months(YearMonth.of(m.year(), firstMonth), YearMonth.of(m.year(), firstMonth + 5));
        return m.has("part") || m.has("before") ? half.asBound() : half;
    }

    private static @Nullable Span quarter(TimeMatch m) {
        int first = m.number(m.has("first") ? "first" : "last");
        int last = m.number("last");
        if (first > last) {
            return null;
        }
        boolean apart = last - first > 1 && LISTED.matcher(m.matcher().group()).find();
        return apart ? quarters(m, first, last).asGuess() : quarters(m, first, last);
    }

    private static Span firstQuarters(TimeMatch m) {
        return quarters(m, 1, m.number("last"));
    }

    private static Span quarters(TimeMatch m, int first, int last) {
        YearMonth lastMonth = YearMonth.of(m.year(), last * 3);
        if (m.words("part").equals("初")) {
            return Span.until(lastMonth.minusMonths(2).atDay(10)).asGuess();
        }
        Span span = Span.months(YearMonth.of(m.year(), first * 3 - 2), lastMonth);
        if (m.has("part")) {
            return span.asBound();
        }
        return m.has("before") ? span.asBound().asGuess() : span;
    }

    static Span months(TimeMatch m) {
        YearMonth last = m.month("last");
        Span span = part(last, m.words("part"), m.has("before"));
        if (!m.has("first")) {
            return span;
        }
        YearMonth first = m.month("first");
        return Span.months(first, first).through(span);
    }

    /** The month or the part of it that is named; with 前 it is only a bound, and whose day is a guess before 旬. */
    private static Span part(YearMonth month, String part, boolean before) {
        Span span = switch (part) {
            case "底", "末", "内" -> Span.until(month.atEndOfMonth());
            case "初" -> Span.until(month.atDay(10)).asGuess();
            case "上旬" -> Span.period(month.atDay(1), month.atDay(10));
            case "中旬" -> Span.period(month.atDay(11), month.atDay(20));
            case "下旬" -> Span.period(month.atDay(21), month.atEndOfMonth());
            case "上中旬" -> Span.period(month.atDay(1), month.atDay(20));
            case "中下旬" -> Span.period(month.atDay(11), month.atEndOfMonth());
            default -> before ? Span.until(month.atEndOfMonth()).asGuess() : Span.months(month, month);
        };
        if (!before) {
            return span;
        }
        return part.endsWith("旬") ? span.asBound().asGuess() : span.asBound();
    }

    static @Nullable Span days(TimeMatch m) {
        YearMonth month = m.month("month");
        LocalDate last = m.day(month, "last");
        LocalDate first = m.has("first") ? m.day(month, "first") : null;
        return last == null || (first != null && first.isAfter(last)) ? null : new Span(first, last, false);
    }

    private static Span yearEnd(TimeMatch m) {
        String words = m.matcher().group();
        int year = m.year();
        if (words.contains("全年")) {
            return Span.wholeYear(year);
        }
        if (words.contains("初")) {
            return Span.until(LocalDate.of(year, Month.JANUARY, 31)).asGuess();
        }
        return words.contains("中") ? Span.until(LocalDate.of(year, Month.JUNE, 30)).asGuess()
                : Span.until(LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static Span endOfPlanYear(TimeMatch m) {
        return Span.until(LocalDate.of(m.planYear(), Month.DECEMBER, 31)).asGuess();
    }

    private static @Nullable Span laterYear(TimeMatch m) {
        return m.year() <= m.planYear() ? null : Span.wholeYear(m.year()).asBound().asGuess();
    }

    private static @Nullable Span ofTheMonthBefore(TimeMatch m) {
        Matcher month = LAST_MONTH.matcher(m.sentenceBefore());
        if (!month.matches()) {
            return null;
        }
        int number = new TimeMatch(month, m.text(), m.planYear()).number("month");
        return part(YearMonth.of(m.planYear(), number), m.words("part"), m.has("before")).asGuess();
    }
}
