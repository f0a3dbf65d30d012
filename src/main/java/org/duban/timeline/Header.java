package org.duban.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two bands of time over the rows, with today's chip. */
final class Header {

    private static final double BAND = TimelineLayout.HEADER_HEIGHT / 2;
    private static final double CHIP = 20;
    private static final double CHIP_INSET = 6;
    private static final double MARGIN = 2;

    private final Pen pen;
    private final TickNames names;
    private final List<Mark> marks = new ArrayList<>();

    Header(Pen pen) {
        this.pen = pen;
        TimeScale scale = pen.scale();
        this.names = TickNames.of(pen.words(), pen.year(), scale.first(), scale.last());
    }

    List<Mark> draw() {
        TimeScale scale = pen.scale();
        Optional<Extent> chip = pen.showsToday() ? Optional.of(chip()) : Optional.empty();
        marks.add(new Mark.Box(0, 0, pen.width(), 2 * BAND, 0, Ink.SUBTLE_GROUND, null));
        Tick.of(TickUnit.wide(scale.zoom()), scale).forEach(this::wide);
        Tick.of(TickUnit.narrow(scale.zoom()), scale).forEach(each -> narrow(each, chip));
        marks.add(new Mark.Box(0, BAND - 1, pen.width(), 1, 0, Ink.ROW_LINE, null));
        marks.add(new Mark.Box(0, 2 * BAND - 1, pen.width(), 1, 0, Ink.BORDER, null));
        chip.ifPresent(this::today);
        return List.copyOf(marks);
    }

    private void wide(Tick tick) {
        line(tick, 0, Ink.BORDER);
        place(tick, names.wide(pen.scale().zoom(), tick.first()), TextStyle.HEAD, BAND / 2, Optional.empty());
    }

    private void narrow(Tick tick, Optional<Extent> chip) {
        line(tick, BAND, Ink.ROW_LINE);
        place(tick, names.narrow(pen.scale().zoom(), tick.first()), TextStyle.SMALL, BAND * 3 / 2, chip);
    }

    private void line(Tick tick, double y, Ink ink) {
        if (tick.start() > 0) {
            marks.add(new Mark.Line(tick.start(), y, tick.start(), y + BAND, 1, ink));
        }
    }

    /** The longest of the names that the tick has room for, unless the chip touches it. */
    private void place(Tick tick, List<String> names, TextStyle style, double y, Optional<Extent> chip) {
        for (String name : names) {
            double width = pen.measure(name, style);
            if (width + 2 * MARGIN <= tick.width()) {
                double x = tick.middle() - width / 2;
                if (chip.isEmpty() || x + width + MARGIN < chip.get().from() || x - MARGIN > chip.get().to()) {
                    marks.add(new Mark.Words(x, y, width, name, style, Ink.MUTED));
                }
                return;
            }
        }
    }

    private Extent chip() {
        double width = pen.measure(pen.words().today(pen.today()), TextStyle.SMALL) + 2 * CHIP_INSET;
        double from = Math.clamp(pen.todayAt() - width / 2, 0, Math.max(0, pen.width() - width));
        return new Extent(from, from + width);
    }

    private void today(Extent chip) {
        String words = pen.words().today(pen.today());
        double width = chip.to() - chip.from();
        marks.add(new Mark.Box(chip.from(), BAND + 2, width, CHIP, 4, Ink.ACCENT, null));
        double y = BAND + 2 + CHIP / 2;
        marks.add(new Mark.Words(
                chip.from() + CHIP_INSET, y, width - 2 * CHIP_INSET, words, TextStyle.SMALL, Ink.ON_ACCENT));
    }
}
