package org.duban.output.image;

import java.awt.Graphics2D;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.PageSetup;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TextRuler;
import org.duban.timeline.TextStyle;
import org.duban.timeline.TimeScale;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelinePage;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.usecase.Progress;

/** A timeline under its title, with the day it was drawn for and the legend at the foot. */
final class TimelineDrawing {

    /** Wider than in a window: names cut on paper cannot be hovered. */
    private static final double TREE = 460;
    /** As in a window 1366 pixels wide. */

    private static final double YEAR_WIDTH = 932;
    private static final double LEAST_WIDTH = 620;
    private static final double MARGIN = 24;
    private static final double HEAD = 40;
    private static final double FOOT = 32;
    private static final double SIGN = 14;

    private final Timeline timeline;
    private final PaperWords words;
    private final PictureFonts fonts;
    private final TextRuler ruler;

    TimelineDrawing(Timeline timeline, PaperWords words, PictureFonts fonts) {
        this.timeline = timeline;
        this.words = words;
        this.fonts = fonts;
        this.ruler = new AwtTextRuler(fonts);
    }

    /** The width of the whole, margins included. */
    double width() {
        return 2 * MARGIN + TREE + days();
    }

    /** The height of the whole, margins included. */
    double height() {
        return 2 * MARGIN + HEAD + TimelineTable.height(timeline.rows().size()) + FOOT;
    }

    /** Draws the whole. */
    void draw(Graphics2D canvas, Progress progress) {
        canvas.translate(MARGIN, MARGIN);
        head(canvas, TREE + days());
        canvas.translate(0, HEAD);
        TimeScale scale = TimeScale.over(timeline.zoom(), timeline.from(), timeline.to(), days());
        TimelineTable table = table(timeline.rows(), TREE, scale);
        table.draw(canvas, progress);
        canvas.translate(0, table.height());
        foot(canvas, table.width(), "");
    }

    /** Draws a page from the corner of the paper on, in pixels of the screen. */
    void draw(Graphics2D canvas, PageSetup setup, TimelinePage page) {
        double margin = setup.margin() / PageSetup.POINTS_OF_PIXEL;
        canvas.translate(margin, margin);
        head(canvas, setup.width());
        canvas.translate(0, PageSetup.TITLE_HEIGHT);
        var rows = timeline.rows().subList(page.fromRow(), page.toRow());
        table(rows, setup.treeWidth(), page.scale()).draw(canvas, Progress.UNWATCHED);
        canvas.translate(0, setup.height() - PageSetup.TITLE_HEIGHT - FOOT);
        foot(canvas, setup.width(), words.page(Integer.toString(page.number()), Integer.toString(page.of())));
    }

    private TimelineTable table(List<TimelineRow> rows, double tree, TimeScale scale) {
        var layout = new TimelineLayout(
                scale, timeline.year(), timeline.today(), TimelineLayout.ROW_HEIGHT, ruler, words.timeline());
        return new TimelineTable(rows, layout, tree, scale, fonts);
    }

    private void head(Graphics2D canvas, double width) {
        canvas.setColor(MarkPainter.colour(Ink.TEXT));
        canvas.setFont(fonts.title());
        canvas.drawString(words.title(timeline.title()), 0, 20);
        atTheRight(canvas, width, 14, words.asOf(timeline.today()));
    }

    private void foot(Graphics2D canvas, double width, String number) {
        double middle = FOOT - SIGN / 2;
        new MarkPainter(canvas, fonts, Ink.GROUND).draw(new Legend(ruler, middle).draw(words));
        atTheRight(canvas, width, middle, number);
    }

    private void atTheRight(Graphics2D canvas, double width, double y, String said) {
        double wide = ruler.width(said, TextStyle.SMALL);
        var mark = new Mark.Words(width - wide, y, wide, said, TextStyle.SMALL, Ink.MUTED);
        new MarkPainter(canvas, fonts, Ink.GROUND).draw(List.of(mark));
    }

    /** The width of the days: a year, four months or a month are as wide as in a window. */
    private double days() {
        double all = ChronoUnit.DAYS.between(timeline.from(), timeline.to()) + 1.0;
        double year = timeline.zoom() == Zoom.YEAR ? 365 : timeline.zoom().days();
        return Math.max(LEAST_WIDTH, Math.rint(YEAR_WIDTH * all / year));
    }
}
