package org.duban.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.PlanJudgement;
import org.duban.timeline.PageSetup;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelinePage;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.TimelineRows;

/** Takes a timeline out of the window: to a picture, a workbook or pages. */
public final class ExportTimeline {

    /** The formats there are. */
    public enum Format {
        PNG,
        XLSX
    }

    private final Map<Format, TimelinePaper> papers;
    private final TimelinePictures pictures;

    public ExportTimeline(Map<Format, TimelinePaper> papers, TimelinePictures pictures) {
        this.papers = Map.copyOf(papers);
        this.pictures = pictures;
    }

    /** Everything of a plan over these days, every section and task open. */
    public static Timeline of(Plan plan, PlanJudgement judgement, DayRange range, LocalDate today) {
        return new Timeline(
                plan.heading().title(),
                plan.heading().year(),
                today,
                TimelineRows.of(plan.sections(), judgement, row -> true, true),
                range.from(),
                range.to(),
                range.zoom());
    }

    /**
     * Writes the timeline to the file, all or nothing.
     *
     * @throws Refusal   when nobody has signed in, there is nothing to write or the file cannot be written
     * @throws Cancelled when the progress says so
     */
    public void write(
            Account acting, Timeline timeline, PaperWords words, Format format, Path file, Progress progress) {
        acting.mustRead();
        mustHaveRows(timeline);
        NamedFor.mustBe(format, file);
        TimelinePaper paper = papers.get(format);
        if (paper == null) {
            throw new IllegalStateException("no writer for " + format);
        }
        paper.write(timeline, words, file, progress);
    }

    /**
     * The timeline as a PNG file's bytes.
     *
     * @throws Refusal   when nobody has signed in, there is nothing to draw, or too much
     * @throws Cancelled when the progress says so
     */
    public byte[] picture(Account acting, Timeline timeline, PaperWords words, Progress progress) {
        acting.mustRead();
        mustHaveRows(timeline);
        return pictures.whole(timeline, words, progress);
    }

    /**
     * A page of a print as a PNG file's bytes.
     *
     * @param dots so many to an inch of paper, 36 to 600
     * @throws Refusal when nobody has signed in
     */
    public byte[] page(
            Account acting, Timeline timeline, PaperWords words, PageSetup setup, TimelinePage page, int dots) {
        acting.mustRead();
        return pictures.page(timeline, words, setup, page, dots);
    }

    private static void mustHaveRows(Timeline timeline) {
        if (timeline.rows().stream().allMatch(TimelineRow.OfSection.class::isInstance)) {
            throw new Refusal("nothing-to-export", timeline.title());
        }
        new DayRange(timeline.from(), timeline.to());
    }
}
