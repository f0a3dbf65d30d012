package org.duban.output.excel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.duban.domain.progress.TrafficLight;
import org.duban.output.PrintableText;
import org.duban.timeline.Ink;
import org.duban.timeline.LightInks;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TimeSlot;
import org.duban.timeline.Timeline;

/** The rows over those of the timeline: its title, its day with the legend, and two rows of column heads. */
record TimelineHead(Timeline timeline, PaperWords words, List<TimeSlot> slots, SheetCells cells) {

    /** How many rows it has. */
    static final int ROWS = 4;

    private static final double TITLE_HEIGHT = 28;
    private static final double HEIGHT = 18;

    void write() {
        int last = TimelinePageSetup.LEFT + slots.size() - 1;
        title(last);
        note(last);
        columns();
    }

    private void title(int last) {
        XSSFCell cell = cells.row(0, TITLE_HEIGHT).createCell(0);
        cell.setCellValue(CellText.of(List.of(words.title(PrintableText.line(timeline.title())))));
        cell.setCellStyle(plain(HorizontalAlignment.CENTER));
        cell.getCellStyle().setFont(cells.looks().title());
        cells.merge(0, 0, 0, last);
    }

    private void note(int last) {
        XSSFRow row = cells.row(1, HEIGHT);
        XSSFCell day = row.createCell(0);
        day.setCellValue(words.asOf(timeline.today()));
        day.setCellStyle(plain(HorizontalAlignment.LEFT));
        cells.merge(1, 1, 0, 1);
        XSSFCell legend = row.createCell(2);
        legend.setCellValue(legend());
        legend.setCellStyle(plain(HorizontalAlignment.RIGHT));
        cells.merge(1, 1, 2, last);
    }

    private XSSFRichTextString legend() {
        var text = new XSSFRichTextString();
        Arrays.stream(TrafficLight.values())
                .forEach(light -> text.append(words.printed(light) + "   ", cells.looks().font(LightInks.of(light).words())));
        text.append("◆ " + words.point() + "   " + words.guessed(), cells.looks().font(Ink.MUTED));
        return text;
    }

    private XSSFCellStyle plain(HorizontalAlignment alignment) {
        XSSFCellStyle style = cells.sheet().getWorkbook().createCellStyle();
        style.setFont(cells.looks().font(Ink.MUTED));
        style.setAlignment(alignment);
        return style;
    }

    private void columns() {
        XSSFRow groups = cells.row(2, HEIGHT);
        XSSFRow names = cells.row(3, HEIGHT);
        List<PaperWords.Column> left = List.of(PaperWords.Column.values());
        for (int i = 0; i < left.size(); i++) {
            cells.put(groups, i, words.column(left.get(i)), Look.HEAD);
            cells.put(names, i, "", Look.HEAD);
            cells.merge(2, 3, i, i);
        }
        for (int i = 0; i < slots.size(); i++) {
            boolean now = slots.get(i).holds(timeline.today());
            cells.put(groups, TimelinePageSetup.LEFT + i, slots.get(i).group(), Look.HEAD);
            cells.put(names, TimelinePageSetup.LEFT + i, slots.get(i).name(), now ? Look.HEAD.in(Ink.ON_ACCENT).on(Ink.ACCENT) : Look.HEAD);
        }
        groups();
    }

    /** Neighbours with the same name become one cell. */
    private void groups() {
        List<String> groups = slots.stream().map(TimeSlot::group).collect(Collectors.toList());
        for (int from = 0; from < groups.size(); ) {
            int to = from;
            while (to + 1 < groups.size() && groups.get(to + 1).equals(groups.get(from))) {
                to++;
            }
            cells.merge(2, 2, TimelinePageSetup.LEFT + from, TimelinePageSetup.LEFT + to);
            from = to + 1;
        }
    }
}
