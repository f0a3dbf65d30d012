package org.duban.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;

/** The left part of a row: what it is about, and who leads it or when it is due. */
final class TreeCells {

    private static final double SECTION_CHEVRON = 16;
    private static final double SECTION_NAME = 28;
    private static final double TASK_CHEVRON = 36;
    private static final double NUMBER_FROM = 48;
    private static final double NUMBER_TO = 68;
    private static final double DEADLINE_NAME = 68;
    private static final double GAP = 8;
    private static final double CHEVRON = 14;
    private static final double RIGHT_PART = 0.22;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Pen pen;
    private final double width;
    private final List<Mark> marks = new ArrayList<>(4);

    TreeCells(Pen pen, double width) {
        this.pen = pen;
        this.width = width;
    }

    List<Mark> draw(TimelineRow row) {
        switch (row) {
            case TimelineRow.OfSection section -> section(section);
            case TimelineRow.OfTask task -> task(task);
            case TimelineRow.OfDeadline deadline -> deadline(deadline);
        }
        return List.copyOf(marks);
    }

    private void section(TimelineRow.OfSection row) {
        chevron(SECTION_CHEVRON, row.open());
        put(SECTION_NAME, width - GAP, title(row.section()), TextStyle.STRONG, Ink.TEXT);
    }

    private static String title(Section section) {
        return section.number() == null ? section.title() : section.number() + "、" + section.title();
    }

    private void task(TimelineRow.OfTask row) {
        if (row.isSummary()) {
            chevron(TASK_CHEVRON, row.open());
        }
        Task task = row.task().task();
        double name = number(task) + GAP;
        double left = width - 2 * GAP - name - pen.measure(task.shortName(), TextStyle.BODY);
        double right = right(lead(task.lead(), Math.max(Math.floor(width * RIGHT_PART), left)));
        put(name, right, task.shortName(), TextStyle.BODY, Ink.TEXT);
    }

    private void deadline(TimelineRow.OfDeadline row) {
        LocalDate day = row.deadline().deadline().end();
        double right = right(day.getYear() == pen.year() ? DAY.format(day) : day.toString());
        put(DEADLINE_NAME, right, row.what(), TextStyle.SMALL, Ink.MUTED);
    }

    private void chevron(double x, boolean open) {
        marks.add(new Mark.Chevron(x, pen.middle(), CHEVRON, open, Ink.MUTED));
    }

    /** Draws the number and says where it ends. */
    private double number(Task task) {
        String number = Objects.requireNonNullElse(task.number(), "");
        double wide = pen.measure(number, TextStyle.BODY);
        double x = Math.max(NUMBER_FROM, NUMBER_TO - wide);
        put(x, width - GAP, number, TextStyle.BODY, Ink.MUTED);
        return Math.max(NUMBER_TO, x + wide);
    }

    /** All of them where there is room; else the first, as much of the name as fits, and how many more: 党办 +2. */
    private String lead(List<Department> lead, double whole) {
        String all = lead.stream().map(Department::name).collect(Collectors.joining("、"));
        if (pen.measure(all, TextStyle.SMALL) <= whole) {
            return all;
        }
        String more = lead.size() > 1 ? " +" + (lead.size() - 1) : "";
        double room = whole - pen.measure(more, TextStyle.SMALL);
        return pen.fit(lead.getFirst().name(), TextStyle.SMALL, room) + more;
    }

    /** Draws at the right end and says where the name has to end. */
    private double right(String words) {
        double wide = pen.measure(words, TextStyle.SMALL);
        double x = width - GAP - wide;
        put(x, width, words, TextStyle.SMALL, Ink.MUTED);
        return words.isEmpty() ? width - GAP : x - GAP;
    }

    private void put(double from, double to, String words, TextStyle style, Ink ink) {
        String fitting = pen.fit(words, style, to - from);
        if (!fitting.isEmpty()) {
            marks.add(pen.at(from, fitting, style, ink));
        }
    }
}
