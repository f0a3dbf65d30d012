package org.duban.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the short clause that says what is to be done by a time: after the time, or before it in the same clause. */
final class PromisedWork {

    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;
    private static final Pattern CLAUSE = Pattern.compile("[^,。;:!?()]+");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:要|将|并(?!发)|且|于|在(?![线岗院职编建])|到(?![位账院])|至|的|力争|争取|确保|计划|预计|努力|全力|分别|全面(?=完成))+");
    private static final Pattern CLOSING = Pattern.compile("(?:要|将|并|于|在|到|至|从|自|力争|争取|确保|计划|预计|努力|[、和及])+$");
    private static final Pattern JOINED = Pattern.compile("[、]|并(?!发)|以及|同时");

    private final String text;
    private final NavigableMap<Integer, TimePhrase> times = new TreeMap<>();
    private final Map<TimePhrase, TimePhrase> lastJoined = new HashMap<>();

    PromisedWork(String folded, List<TimePhrase> times) {
        this.text = folded;
        times.reversed().forEach(this::put);
    }

    /** The clause, without time words; times joined by 、 share the clause of the last; null when the text has none. */
    @Nullable String by(TimePhrase time) {
        return own(lastJoined.getOrDefault(time, time));
    }

    /** Notes a time; those behind it were noted before. */
    private void put(TimePhrase time) {
        times.put(time.from(), time);
        TimePhrase partner = partner(time);
        if (partner != null) {
            lastJoined.put(time, lastJoined.getOrDefault(partner, partner));
        }
    }

    private @Nullable TimePhrase partner(TimePhrase time) {
        boolean joined = time.to() < text.length() && "、和及".indexOf(text.charAt(time.to())) >= 0;
        return joined ? times.get(time.to() + 1) : null;
    }

    private @Nullable String own(TimePhrase time) {
        String after = clauseFrom(time.to());
        return after == null ? tidy(clauseBefore(time.from())) : after;
    }

    private @Nullable String clauseFrom(int start) {
        int from = start < text.length() && text.charAt(start) == ',' ? start + 1 : start;
        Matcher clause = CLAUSE.matcher(text).region(from, nextTime(start));
        return clause.lookingAt() ? tidy(clause.group()) : null;
    }

    private int nextTime(int from) {
        Integer next = times.ceilingKey(from);
        return next == null ? text.length() : next;
    }

    private String clauseBefore(int end) {
        Map.Entry<Integer, TimePhrase> left = times.lowerEntry(end);
        int start = left == null ? 0 : Math.min(left.getValue().to(), end);
        int bracket = end > start && text.charAt(end - 1) == '(' ? end - 1 : end;
        String before = text.substring(start, bracket);
        Matcher clause = CLAUSE.matcher(before);
        String last = "";
        while (clause.find()) {
            last = clause.end() == before.length() ? clause.group() : "";
        }
        return last;
    }

    private static @Nullable String tidy(String clause) {
        String bare = CLOSING.matcher(OPENING.matcher(clause).replaceFirst("")).replaceFirst("");
        String brief = bare.length() > LONGEST ? shorten(bare) : bare;
        return brief.length() < SHORTEST ? null : brief;
    }

    /** Cut at the last joint that leaves enough, else at the limit. */
    private static String shorten(String clause) {
        int cut = LONGEST;
        Matcher joint = JOINED.matcher(clause.substring(0, LONGEST + 1));
        while (joint.find()) {
            cut = joint.start() >= LONGEST / 3 ? joint.start() : cut;
        }
        return clause.substring(0, Character.isHighSurrogate(clause.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
