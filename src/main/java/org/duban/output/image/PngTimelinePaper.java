package org.duban.output.image;

import java.nio.file.Path;
import org.duban.output.OutputFile;
import org.duban.timeline.PageSetup;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelinePage;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.TimelinePaper;
import org.duban.usecase.TimelinePictures;

/** Timelines as PNG: a picture of the whole, in a file or in memory, and the pages of a print. */
public final class PngTimelinePaper implements TimelinePaper, TimelinePictures {

    /** Sharp on screens of any density. */
    private static final double SHARP = 2;

    /** What does not fit at twice the size may fit at its own. */
    private static final double PLAIN = 1;

    private static final double POINTS_OF_INCH = 72;

    /** 64 million pixels take 192 MB while they are drawn. */
    private static final long MOST_PIXELS = 64_000_000;

    @Override
    public void write(Timeline timeline, PaperWords words, Path file, Progress progress) {
        OutputFile target = OutputFile.at(file);
        byte[] bytes = whole(timeline, words, progress);
        progress.at(1, 1);
        target.write(bytes);
    }

    @Override
    public byte[] whole(Timeline timeline, PaperWords words, Progress progress) {
        var drawing = new TimelineDrawing(timeline, words, new PictureFonts());
        double scale = fits(drawing, SHARP) ? SHARP : PLAIN;
        if (!fits(drawing, scale)) {
            throw new Refusal("picture-too-large", timeline.rows().size());
        }
        return new Picture(drawing.width(), drawing.height(), scale).draw(canvas -> drawing.draw(canvas, progress));
    }

    @Override
    public byte[] page(Timeline timeline, PaperWords words, PageSetup setup, TimelinePage page, int dots) {
        var drawing = new TimelineDrawing(timeline, words, new PictureFonts());
        double unit = PageSetup.POINTS_OF_PIXEL;
        double scale = dots / POINTS_OF_INCH * unit;
        return new Picture(setup.paperWidth() / unit, setup.paperHeight() / unit, scale)
                .draw(canvas -> drawing.draw(canvas, setup, page));
    }

    private static boolean fits(TimelineDrawing drawing, double scale) {
        return Picture.size(drawing.width(), drawing.height(), scale) <= MOST_PIXELS;
    }
}
