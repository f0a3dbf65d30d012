package org.duban.usecase.evidence;

import java.nio.file.Path;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Progress;

/**
 * The files that were kept as 佐证材料, each found by what is in it. What was kept is never changed or removed; safe for
 * several threads.
 */
public interface EvidenceFiles {

    /**
     * Copies a file; when this returns the copy survives the death of the process. The same content is kept once. The
     * file itself is never written.
     *
     * @param progress is told bytes
     * @return what finds the copy
     * @throws org.duban.usecase.Refusal   when the file cannot be read or changes meanwhile, or the copy cannot be written
     * @throws org.duban.usecase.Cancelled when nobody waits any more; nothing is kept then
     */
    Evidence keep(Path file, Progress progress);

    /** Whether the copy is still what it was; it is read whole, which takes a moment. */
    EvidenceStanding check(Evidence evidence);

    /**
     * A file under the evidence's own name that another program may open; writing into it does not alter the copy.
     *
     * @throws org.duban.usecase.Refusal when the copy is missing or altered, or no file can be written
     */
    Path opened(Evidence evidence);
}
