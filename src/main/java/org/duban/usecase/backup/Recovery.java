package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * 恢复报告: what was done to a store that did not open, or not as it was saved, until it did.
 *
 * @param steps in their order, at least one
 */
public record Recovery(List<Step> steps) {

    public Recovery {
        steps = List.copyOf(steps);
    }

    /** Whether a person has to know: something was damaged. What a dead process left over, or a copy that is gone, is put right quietly. */
    public boolean isGrave() {
        return steps.stream().anyMatch(step -> !(step instanceof Step.DoneAgain || step instanceof Step.HistoryGone));
    }

    /** Whether something may be missing. */
    public boolean isLossy() {
        return steps.stream().anyMatch(Step.Missing.class::isInstance);
    }

    /** One of them. */
    public sealed interface Step {

        /** The file does not open. */
        record NotOpened(Path store) implements Step {}

        /** The file opens, but does not hold what was saved. */
        record NotAsSaved(Path store) implements Step {}

        /** There are backups or a history, and no file. */
        record Gone(Path store) implements Step {}

        /** The history beside the store has a line that does not fit the one before; it was kept and begun anew. */
        record HistoryDamaged(Path file) implements Step {}

        /** The history beside the store was gone, and is written anew from the store. */
        record HistoryGone(Path folder) implements Step {}

        /** What was there lies here now. */
        record KeptAside(Path folder) implements Step {}

        /** A backup was not whole, and left. */
        record BackupUnusable(String name) implements Step {}

        /** What stands in this backup is there again. */
        record FromBackup(BackupStamp backup) implements Step {}

        /** The database's own repair of a copy brought it back. */
        record FromCopy() implements Step {}

        /**
         * Changes that stand in the history were done again.
         *
         * @param entries how many, at least 1
         * @param last    when the last of them was made
         */
        record DoneAgain(long entries, Instant last) implements Step {}

        /** What was done after that moment may be missing. */
        record Missing(Instant after) implements Step {}
    }
}
