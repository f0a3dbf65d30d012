package org.duban.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is to be done by each of a task's deadlines, in the plan's words. */
public final class Promises {

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？,;]");

    private final String text;
    private final List<Span> taken = new ArrayList<>();

    private Promises(String text) {
        this.text = text;
    }

    /**
     * What each deadline is about: as the plan has it, else the words of the text behind its phrase, up to the end of the
     * clause. A phrase that stands there twice is met once by each deadline that has it. A deadline of which nothing is
     * known is left out.
     */
    public static Map<DeadlineId, String> of(Task task) {
        var found = new Promises(task.text());
        var promises = new HashMap<DeadlineId, String>();
        for (Deadline deadline : task.deadlines()) {
            String behind = found.behind(deadline.phrase());
            String what = deadline.what() == null ? behind : deadline.what();
            if (!what.isBlank()) {
                promises.put(deadline.id(), what);
            }
        }
        return Map.copyOf(promises);
    }

    private String behind(String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            var span = new Span(at, at + phrase.length());
            if (taken.stream().noneMatch(span::overlaps)) {
                taken.add(span);
                return CLAUSE_END.split(text.substring(span.to), 2)[0].strip();
            }
        }
        return "";
    }

    private record Span(int from, int to) {

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }
}
