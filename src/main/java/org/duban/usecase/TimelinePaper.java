package org.duban.usecase;

import java.nio.file.Path;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;

/** Writes a timeline as a file of one format. */
public interface TimelinePaper {

    /**
     * Writes the whole file or nothing: what stood under that name before stays until the new file is complete.
     *
     * @throws Refusal   when the file cannot be written (open elsewhere, folder missing or read-only, disk full), or
     *                   the timeline is too large for it
     * @throws Cancelled when the progress says so
     */
    void write(Timeline timeline, PaperWords words, Path file, Progress progress);
}
