package org.duban.usecase.chase;

import java.nio.file.Path;

/** Writes 催报名单 as a file to print or to hand round. */
public interface ChasePaper {

    /**
     * Writes the whole file or nothing; what stood there before is replaced.
     *
     * @throws org.duban.usecase.Refusal when the file cannot be written (open elsewhere, folder missing, disk full)
     */
    void write(ChaseList list, Path file);
}
