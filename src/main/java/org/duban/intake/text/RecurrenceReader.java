package org.duban.intake.text;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.domain.plan.Recurrence;

/**
 * Reads how often a plan wants something done: 每月, 每季度至少1次, 每两周一次, 一年两次, 按季度, 月度通报. By the reading contract
 * a frequency is neither a deadline nor a target; 每月25日前 and 每季度末 are frequencies, too.
 */
public final class RecurrenceReader {

    /** What makes a cycle a measure (每年约3万人次) or a manner of speaking (每天24小时). */
    private static final Pattern MEASURE = Pattern.compile("^(?:均|约|近|人均|平均|都|门诊量|手术量|[\\d.]+万|24小时|新增)");

    private static final int REACH = 8;

    /** The frequencies in sentences, in the order of the text. */
    public List<FoundRecurrence> inText(String text) {
        return read(text, RecurrenceRules.ALL);
    }

    /** The frequencies in a 完成时限 cell, where also the bare name of a cycle is one (季度末). */
    public List<FoundRecurrence> inCell(String text) {
        return read(text, RecurrenceRules.IN_CELLS);
    }

    /** Whether the words are one frequency and nothing else. */
    public boolean isPhrase(String words) {
        return inCell(words).stream().anyMatch(found -> found.from() == 0 && found.to() == words.length());
    }

    private static List<FoundRecurrence> read(String text, List<RecurrenceRule> rules) {
        FoldedText printed = FoldedText.of(text);
        String folded = printed.folded();
        NamedPassages titles = NamedPassages.titles(folded);
        return Stretch.longest(rules.stream().flatMap(rule -> rule.in(folded))).stream()
                .filter(phrase -> !titles.hold(phrase.from(), phrase.to()) && !isMeasure(folded, phrase))
                .map(phrase -> found(printed, phrase))
                .toList();
    }

    private static boolean isMeasure(String folded, RecurrencePhrase phrase) {
        String before = folded.substring(Math.max(0, phrase.from() - REACH), phrase.from());
        if (folded.charAt(phrase.from()) != '每' && MentionedQuantities.RATE.matcher(before).find()) {
            return true;
        }
        int reach = Math.min(folded.length(), phrase.to() + REACH);
        return MEASURE.matcher(folded.substring(phrase.to(), reach)).find();
    }

    private static FoundRecurrence found(FoldedText printed, RecurrencePhrase phrase) {
        var recurrence = new Recurrence(
                printed.printed(phrase.from(), phrase.to()), phrase.times(), phrase.every(), phrase.cycle());
        return new FoundRecurrence(
                recurrence, printed.printedStart(phrase.from()), printed.printedEnd(phrase.to()));
    }
}
