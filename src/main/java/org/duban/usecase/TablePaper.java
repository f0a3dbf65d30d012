package org.duban.usecase;

import java.nio.file.Path;
import org.duban.domain.plan.Plan;

/** Writes the 任务分解表 of a plan as a file of one format. */
public interface TablePaper {

    /**
     * Writes the whole file or nothing: what stood under that name before stays until the new file is complete.
     *
     * @throws Refusal   when the file cannot be written (open elsewhere, folder missing or read-only, disk full)
     * @throws Cancelled when the progress says so
     */
    void write(Plan plan, Path file, Progress progress);
}
