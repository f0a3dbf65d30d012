package org.duban.usecase.history;

import java.nio.file.Path;
import org.duban.usecase.Progress;

/** Writes entries of the 操作记录 as a file of one format. */
public interface HistoryPaper {

    /**
     * Writes the whole file or nothing.
     *
     * @throws org.duban.usecase.Refusal   when the file cannot be written
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    void write(HistorySheet sheet, Path file, Progress progress);
}
