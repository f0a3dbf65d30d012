package org.duban.ui.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Task;

/** Finds in a task's text the words that its deadlines, indicators and departments were read from. */
public final class TextMarks {

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private TextMarks(String text) {
        this.text = text;
    }

    /** The marks of a task in the order of its text, none over another; the same words twice are marked twice. */
    public static List<Mark> of(Task task) {
        var found = new TextMarks(task.text());
        task.deadlines().forEach(each -> found.mark(each.phrase(), Mark.Kind.DEADLINE));
        task.indicators().forEach(each -> found.markTarget(each));
        longestFirst(task).forEach(each -> found.mark(each, Mark.Kind.DEPARTMENT));
        found.marks.sort(Comparator.comparingInt(Mark::from));
        return List.copyOf(found.marks);
    }

    private static Stream<String> longestFirst(Task task) {
        return task.assignments().stream()
                .map(Assignment::department)
                .map(each -> each.name())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private void markTarget(Indicator indicator) {
        if (!mark(indicator.text(), Mark.Kind.TARGET) && !markRest(indicator.text())) {
            mark(indicator.name(), Mark.Kind.TARGET);
        }
    }

    /** Marks what is left of a clause behind the marks in it: 年内|新增亚专科不少于3个. */
    private boolean markRest(String clause) {
        int at = text.indexOf(clause);
        if (at < 0) {
            return false;
        }
        int end = at + clause.length();
        var whole = new Mark(at, end, Mark.Kind.TARGET);
        int from = marks.stream().filter(whole::overlaps).mapToInt(Mark::to).max().orElse(at);
        return from < end && marks.add(new Mark(from, end, Mark.Kind.TARGET));
    }

    /** Marks the first place that has the words and no mark yet. */
    private boolean mark(String words, Mark.Kind kind) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            var mark = new Mark(at, at + words.length(), kind);
            if (marks.stream().noneMatch(mark::overlaps)) {
                return marks.add(mark);
            }
        }
        return false;
    }
}
