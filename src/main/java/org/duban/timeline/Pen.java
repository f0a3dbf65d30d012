package org.duban.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everything in a row is drawn with.
 *
 * @param year      the plan's
 * @param rowHeight in pixels
 */
record Pen(TimeScale scale, int year, LocalDate today, double rowHeight, TextRuler ruler, TimelineWords words) {

    /** Room at both ends of labels and between their parts. */
    static final double GAP = 4;

    static final double ARROW = 8;

    /** From the edge of the window to the middle of an arrow. */
    static final double ARROW_MIDDLE = 7;

    double width() {
        return scale.width();
    }

    /** The middle of a row. */
    double middle() {
        return Math.floor(rowHeight / 2);
    }

    double measure(String text, TextStyle style) {
        return text.isEmpty() ? 0 : ruler.width(text, style);
    }

    String fit(String text, TextStyle style, double room) {
        return LabelFit.fit(text, style, room, ruler);
    }

    /** The position, or the edge of the window it lies beyond. */
    double inside(double x) {
        return Math.clamp(x, 0, width());
    }

    LocalDate newYear() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastOfYear() {
        return LocalDate.of(year, 12, 31);
    }

    Mark.Words at(double x, String text, TextStyle style, Ink ink) {
        return new Mark.Words(x, middle(), measure(text, style), text, style, ink);
    }

    Mark.Arrow arrow(boolean toTheLeft) {
        double x = toTheLeft ? ARROW_MIDDLE : width() - ARROW_MIDDLE;
        return new Mark.Arrow(x, middle(), ARROW, toTheLeft, Ink.MUTED);
    }

    /** The middle of today, where its line stands. */
    double todayAt() {
        return scale.start(today) + scale.pixelsOfDay() / 2;
    }

    /** Whether today's line is in the window. */
    boolean showsToday() {
        return todayAt() >= 1 && todayAt() <= width() - 1;
    }

    /** Today's line so high, if it is in the window. */
    List<Mark> todayLine(double height) {
        return showsToday() ? List.of(today(0, height)) : List.of();
    }

    /** The piece of it in a row. */
    List<Mark> todayInRow() {
        return todayLine(rowHeight);
    }

    /** The same, left out where it would strike through words or a sign. */
    List<Mark> todayAround(List<Mark> marks) {
        if (marks.stream().noneMatch(this::isStruck)) {
            return todayInRow();
        }
        double letters = TextStyle.SMALL.size() / 2 + 2;
        return todayInRow().stream()
                .flatMap(each -> Stream.of(today(0, middle() - letters), today(middle() + letters, rowHeight)))
                .toList();
    }

    private boolean isStruck(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.x() - 1 < todayAt() && todayAt() < words.x() + words.width() + 1;
            case Mark.Sign sign -> Math.abs(sign.x() - todayAt()) < sign.size() / 2 + 1;
            default -> false;
        };
    }

    private Mark today(double from, double to) {
        return new Mark.Line(todayAt(), from, todayAt(), to, 2, Ink.ACCENT);
    }
}
