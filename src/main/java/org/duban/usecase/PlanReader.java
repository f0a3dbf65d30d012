package org.duban.usecase;

import java.nio.file.Path;
import org.duban.domain.draft.PlanDraft;

/** Reads what a document says about a plan. */
public interface PlanReader {

    /**
     * Reads one file, which is never changed.
     *
     * @throws Refusal   when the file holds no plan that can be read, with the reason and what to do
     * @throws Cancelled when the progress says so
     */
    PlanDraft read(Path file, Progress progress);
}
