package org.duban.usecase;

import java.nio.file.Path;
import org.duban.domain.draft.PlanDraft;
import org.jspecify.annotations.Nullable;

/** Reads what a document says about a plan. */
public interface PlanReader {

    /**
     * Reads one file, which is never changed.
     *
     * @param year      the plan's year where a person names it, which then counts before the document's; else null
     * @throws Refusal   when the file holds no plan that can be read, with the reason and what to do
     * @throws Cancelled when the progress says so
     */
    PlanDraft read(Path file, @Nullable Integer year, Progress progress);

    /**
     * Reads a text, as pasted from the clipboard.
     *
     * @param name what to call the text where a file's name would stand
     * @param year as for a file
     * @throws Refusal   when the text holds no plan that can be read, with the reason and what to do
     * @throws Cancelled when the progress says so
     */
    PlanDraft readText(String name, String text, @Nullable Integer year, Progress progress);

    /** Reads one file as it stands, its own year included. */
    default PlanDraft read(Path file, Progress progress) {
        return read(file, null, progress);
    }
}
