package org.duban.intake.text;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.domain.plan.Recurrence.Cycle;

/**
 * One kind of words that say how often. Its groups: {@code unit} the cycle, and where they take part {@code every}, how
 * many cycles (半 for half of one, 隔 or 双 for two), and {@code times}, how often; else once in one.
 *
 * @param name    an example, for people who read the rules
 * @param pattern how it is written, on folded text
 */
record RecurrenceRule(String name, Pattern pattern) {

    static RecurrenceRule of(String name, String regex) {
        return new RecurrenceRule(name, Pattern.compile(regex));
    }

    /** Every place in the folded text where this rule reads a frequency. */
    Stream<RecurrencePhrase> in(String folded) {
        return pattern.matcher(folded).results().map(RecurrenceRule::phrase).filter(p -> p.times() > 0 && p.every() > 0);
    }

    private static RecurrencePhrase phrase(MatchResult match) {
        int times = number(words(match, "times"));
        boolean halfMonth = match.group("unit").startsWith("月") && words(match, "every").equals("半");
        return new RecurrencePhrase(
                match.start(), match.end(), halfMonth ? 2 * times : times, every(words(match, "every")), cycle(match));
    }

    private static String words(MatchResult match, String group) {
        String found = match.namedGroups().containsKey(group) ? match.group(group) : null;
        return found == null ? "" : found;
    }

    private static int every(String words) {
        return switch (words) {
            case "半" -> 1;
            case "隔", "双" -> 2;
            default -> number(words);
        };
    }

    private static int number(String words) {
        return words.isEmpty() ? 1 : ChineseNumber.read(words).map(BigDecimal::intValue).orElse(0);
    }

    private static Cycle cycle(MatchResult match) {
        return switch (match.group("unit").charAt(0)) {
            case '日', '天', '工' -> Cycle.DAY;
            case '周', '星' -> Cycle.WEEK;
            case '月' -> Cycle.MONTH;
            case '季' -> Cycle.QUARTER;
            default -> words(match, "every").equals("半") ? Cycle.HALF_YEAR : Cycle.YEAR;
        };
    }
}
