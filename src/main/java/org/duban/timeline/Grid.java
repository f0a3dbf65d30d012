package org.duban.timeline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The lines of the divisions behind the rows; where days are seen, Saturdays and Sundays have a tint. */
record Grid(TimeScale scale, double height) {

    List<Mark> draw() {
        var marks = new ArrayList<Mark>();
        List<Tick> narrow = Tick.of(TickUnit.narrow(scale.zoom()), scale);
        if (scale.zoom() == Zoom.MONTH) {
            narrow.stream().filter(Grid::isWeekend).map(this::weekend).forEach(marks::add);
        }
        narrow.forEach(each -> line(each, Ink.GRID, marks));
        Tick.of(TickUnit.wide(scale.zoom()), scale).forEach(each -> line(each, Ink.BORDER, marks));
        return List.copyOf(marks);
    }

    private static boolean isWeekend(Tick day) {
        return day.first().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private Mark weekend(Tick day) {
        return new Mark.Box(day.from(), 0, day.width(), height, 0, Ink.WEEKEND, null);
    }

    private void line(Tick tick, Ink ink, List<Mark> marks) {
        if (tick.start() > 0) {
            marks.add(new Mark.Line(tick.start(), 0, tick.start(), height, 1, ink));
        }
    }
}
