package org.duban.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of time phrase.
 *
 * @param name    an example, for people who read the rules
 * @param needs   words without which nothing is found, so that most texts need no search; empty where there are none
 * @param pattern how it is written, on folded text
 * @param meaning the days it means; null where the words only look like a time
 */
record TimeRule(String name, String needs, Pattern pattern, Function<TimeMatch, @Nullable Span> meaning) {

    static TimeRule of(String name, String needs, String regex, Function<TimeMatch, @Nullable Span> meaning) {
        return new TimeRule(name, needs, Pattern.compile(regex), meaning);
    }

    /** Every place in the folded text where this rule reads a time. */
    List<TimePhrase> in(String folded, int planYear) {
        if (!folded.contains(needs)) {
            return List.of();
        }
        List<TimePhrase> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            Span span = meaning.apply(new TimeMatch(matcher, folded, planYear));
            if (span != null) {
                found.add(new TimePhrase(matcher.start(), matcher.end(), span));
            }
        }
        return found;
    }
}
