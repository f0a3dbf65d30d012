package org.duban.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the times by which a plan promises something. What counts, and which days the words mean, is the reading
 * contract's: 上半年 ends on 30 June, N月初 on the 10th, N月中旬 on the 20th; a year not printed is the plan's; years in
 * names, past events, durations, frequencies and vague times are none. 全年 is a time also where it spans a quantity
 * (全年培训护士100人次) and where a 完成时限 cell names another day: the contract puts a cell's days behind those of the text.
 */
public final class DeadlineReader {

    private static final Pattern JOIN = Pattern.compile("起?" + TimeWords.JOIN);
    private static final Pattern ONWARDS = Pattern.compile("起(?![草步到来诉飞点初码])");
    private static final Pattern FILLER = Pattern.compile("力争|争取|确保|完成|实现|[于在到至截止自从,。;、:()]");

    /** The deadlines in sentences, in the order of the text; the same words twice are two. */
    public List<FoundDeadline> inRunningText(String text, int planYear) {
        return read(text, planYear, TimeRules.ALL, Horizon.ofSentences(planYear));
    }

    /** The deadlines in a 完成时限 cell or typed by a person; bare numbers such as 2024.06 and 6.30 are times here. */
    public List<FoundDeadline> inCell(String text, int planYear) {
        return read(text, planYear, CellTimeRules.ALL, Horizon.ofCells(planYear));
    }

    /** The deadline that the whole phrase is; empty when it holds none, several, or other words as well. */
    public Optional<FoundDeadline> ofPhrase(String phrase, int planYear) {
        List<FoundDeadline> found = inCell(phrase, planYear);
        return found.size() == 1 && isWhole(phrase, found.getFirst()) ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private static boolean isWhole(String phrase, FoundDeadline found) {
        String rest = phrase.substring(0, found.from()) + phrase.substring(found.to());
        return FILLER.matcher(FoldedText.of(rest).folded()).replaceAll("").isBlank();
    }

    private static List<FoundDeadline> read(String text, int planYear, List<TimeRule> rules, Horizon horizon) {
        FoldedText folded = FoldedText.of(text);
        Stream<TimePhrase> all = rules.stream().flatMap(rule -> rule.in(folded.folded(), planYear).stream());
        List<TimePhrase> times = joined(Stretch.longest(all), folded.folded());
        PromisedWork work = new PromisedWork(folded.folded(), times);
        TimeContext context = new TimeContext(folded.folded());
        return times.stream()
                .filter(t -> horizon.holds(t.span().end()) && context.promises(t))
                .map(t -> found(folded, t, work)).toList();
    }

    private static FoundDeadline found(FoldedText text, TimePhrase time, PromisedWork work) {
        Span span = time.span();
        return new FoundDeadline(text.printed(time.from(), time.to()), span.start(), span.end(), span.guessed(),
                text.printedStart(time.from()), text.printedEnd(time.to()), work.by(time));
    }

    /** Makes one phrase of 3月1日至5月31日, and of 二季度 with 起 behind it. */
    private static List<TimePhrase> joined(List<TimePhrase> times, String folded) {
        List<TimePhrase> joined = new ArrayList<>();
        for (TimePhrase time : times) {
            TimePhrase last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && JOIN.matcher(folded.substring(last.to(), time.from())).matches()) {
                joined.set(joined.size() - 1, new TimePhrase(last.from(), time.to(), last.span().through(time.span())));
            } else {
                joined.add(time);
            }
        }
        joined.replaceAll(t -> onwards(t, folded));
        return List.copyOf(joined);
    }

    private static TimePhrase onwards(TimePhrase time, String folded) {
        return ONWARDS.matcher(folded).region(time.to(), folded.length()).lookingAt()
                ? new TimePhrase(time.from(), time.to() + 1, time.span().onwards()) : time;
    }
}
