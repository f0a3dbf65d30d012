package org.duban.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.domain.plan.Deadline;

/**
 * Where everything lies. A layout is cheap to make, and every row is computed when it is asked for, so that nothing
 * grows with the plan. Rows are drawn without their grounds and the lines between them, which are the painter's: it
 * knows which one is selected. A label's {@link Ink#GROUND} box takes the ground of its row.
 */
public final class TimelineLayout {

    /** The height of the time header, in pixels. */
    public static final double HEADER_HEIGHT = 48;

    /** The height of a row, in pixels. */
    public static final double ROW_HEIGHT = 28;

    /** The height of a row in windows from 1600 pixels on. */
    public static final double WIDE_ROW_HEIGHT = 32;

    private static final double COLUMN_FROM = 32;
    private static final double COLUMN_INSET = 8;

    private final Pen pen;

    /**
     * A layout.
     *
     * @param year      the plan's
     * @param rowHeight in whole pixels, at least {@link #ROW_HEIGHT}
     */
    public TimelineLayout(
            TimeScale scale, int year, LocalDate today, double rowHeight, TextRuler ruler, TimelineWords words) {
        this.pen = new Pen(scale, year, today, rowHeight, ruler, words);
    }

    /**
     * The right part of a row, from 0 to the width of the scale and from 0 to the row's height, in the order of drawing.
     * The piece of today's line in this row is among them, over the bar and under the labels.
     */
    public List<Mark> row(TimelineRow row) {
        return draw(row).marks();
    }

    /** Where the row's bar, diamond or bracket lies with its label; empty where nothing of it is in the window. */
    public Optional<Extent> extent(TimelineRow row) {
        return draw(row).extent();
    }

    /** The left part of a row: indent, chevron, number and name, who leads or when it is due. */
    public List<Mark> tree(TimelineRow row, double width) {
        return new TreeCells(pen, width).draw(row);
    }

    /** The lines behind the rows, and the tint of weekends where days are seen. */
    public List<Mark> grid(double height) {
        return new Grid(pen.scale(), height).draw();
    }

    /** Today's line for where no rows are; empty when today is outside the window. */
    public List<Mark> today(double height) {
        return pen.todayLine(height);
    }

    /** The two bands of time with today's chip, from 0 to {@link #HEADER_HEIGHT}. */
    public List<Mark> header() {
        return new Header(pen).draw();
    }

    /** The head of the left part, from 0 to {@link #HEADER_HEIGHT}. */
    public List<Mark> treeHeader(double width) {
        String lead = pen.words().leadColumn();
        double leadWidth = pen.measure(lead, TextStyle.HEAD);
        return List.of(
                new Mark.Box(0, 0, width, HEADER_HEIGHT, 0, Ink.SUBTLE_GROUND, null),
                new Mark.Box(0, HEADER_HEIGHT - 1, width, 1, 0, Ink.BORDER, null),
                head(COLUMN_FROM, pen.words().taskColumn()),
                head(width - COLUMN_INSET - leadWidth, lead));
    }

    private Mark head(double x, String words) {
        double width = pen.measure(words, TextStyle.HEAD);
        return new Mark.Words(x, HEADER_HEIGHT / 2, width, words, TextStyle.HEAD, Ink.MUTED);
    }

    private Drawn draw(TimelineRow row) {
        var drawn = new Drawn();
        switch (row) {
            case TimelineRow.OfSection section -> Bracket.of(pen, section, drawn).draw();
            case TimelineRow.OfTask task when task.isSummary() -> Bracket.of(pen, task, drawn).draw();
            case TimelineRow.OfTask task -> deadline(Due.of(task), drawn);
            case TimelineRow.OfDeadline deadline -> deadline(Due.of(deadline), drawn);
        }
        return drawn;
    }

    private void deadline(Due due, Drawn drawn) {
        Deadline deadline = due.deadline();
        Interval.of(deadline)
                .ifPresentOrElse(
                        interval -> BarRow.of(pen, due, interval, drawn).draw(),
                        () -> new DiamondRow(pen, due, drawn).draw());
    }
}
