package org.duban.usecase;

import org.duban.timeline.PageSetup;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelinePage;

/** Draws timelines as pictures. */
public interface TimelinePictures {

    /**
     * The timeline with title, date and legend on white ground, as a PNG file's bytes.
     *
     * @throws Refusal   when it would be larger than a picture may be
     * @throws Cancelled when the progress says so
     */
    byte[] whole(Timeline timeline, PaperWords words, Progress progress);

    /**
     * A page of a print, margins and all, as a PNG file's bytes.
     *
     * @param dots so many to an inch of paper, 36 to 600
     */
    byte[] page(Timeline timeline, PaperWords words, PageSetup setup, TimelinePage page, int dots);
}
