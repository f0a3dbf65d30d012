package org.duban.output.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.duban.output.table.WrappedText;
import org.duban.timeline.Ink;
import org.duban.timeline.LightInks;
import org.duban.timeline.PaperWords;
import org.duban.timeline.SlotBar;
import org.duban.timeline.TimeSlot;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelineRow;
import org.duban.usecase.Progress;

/** Fills a sheet with the rows of a timeline: the tree at the left, the bars in the columns of time. */
final class TimelineSheet {

    private static final double LINE = 14;
    private static final double PADDING = 5;

    private final Timeline timeline;
    private final PaperWords words;
    private final List<TimeSlot> slots;
    private final SheetCells cells;

    TimelineSheet(Timeline timeline, PaperWords words, List<TimeSlot> slots, SheetCells cells) {
        this.timeline = timeline;
        this.words = words;
        this.slots = slots;
        this.cells = cells;
    }

    /** Writes all rows from that one on. */
    void write(int first, Progress progress) {
        for (int i = 0; i < timeline.rows().size(); i++) {
            progress.at(i, timeline.rows().size());
            TimelineRow row = timeline.rows().get(i);
            LeftCells left = LeftCells.of(row, words, timeline.year());
            XSSFRow target = cells.row(first + i, height(row, left));
            left(target, row, left);
            if (row instanceof TimelineRow.OfSection) {
                cells.merge(first + i, first + i, 1, 3);
            }
            slots(target, row);
        }
    }

    private static double height(TimelineRow row, LeftCells left) {
        int lead = TimelinePageSetup.characters(PaperWords.Column.LEAD);
        int name = TimelinePageSetup.characters(PaperWords.Column.TASK) - 2;
        int due = TimelinePageSetup.characters(PaperWords.Column.DEADLINE);
        int whole = row instanceof TimelineRow.OfSection ? name + lead + due : name;
        int lines = Math.max(
                WrappedText.lines(List.of(left.name()), whole),
                Math.max(WrappedText.lines(List.of(left.lead()), lead), WrappedText.lines(List.of(left.deadline()), due)));
        return lines * LINE + PADDING;
    }

    private void left(XSSFRow target, TimelineRow row, LeftCells left) {
        Look base = base(row, Look.LEFT);
        Look middle = base(row, Look.CENTRED);
        cells.put(target, 0, left.number(), middle);
        cells.put(target, 1, left.name(), base.indented(indent(row)));
        cells.put(target, 2, left.lead(), middle);
        cells.put(target, 3, left.deadline(), middle);
        cells.percent(target, 4, left.percent(), middle);
        cells.put(target, 5, left.light(), left.worst() == null ? middle : middle.in(LightInks.of(left.worst()).words()));
    }

    private void slots(XSSFRow target, TimelineRow row) {
        double width = SlotWidth.characters(timeline.zoom(), slots.size());
        Optional<BarCells> bar = SlotBar.of(row, slots, timeline, words.timeline())
                .map(each -> new BarCells(each, slots.size(), width));
        for (int i = 0; i < slots.size(); i++) {
            int at = i;
            Look outside = base(row, Look.LEFT).between(slots.get(i).holds(timeline.today()) ? Ink.ACCENT : Ink.GRID);
            String said = bar.map(each -> each.words(at)).orElse("");
            Look look = bar.map(each -> each.look(at, outside)).orElse(outside);
            cells.put(target, TimelinePageSetup.LEFT + i, said, look);
        }
    }

    private static Look base(TimelineRow row, Look look) {
        return row instanceof TimelineRow.OfSection ? look.strong().on(Ink.SUBTLE_GROUND) : look;
    }

    private static int indent(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection section -> 0;
            case TimelineRow.OfTask task -> 1;
            case TimelineRow.OfDeadline deadline -> 2;
        };
    }
}
