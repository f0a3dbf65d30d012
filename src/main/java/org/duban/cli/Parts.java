package org.duban.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.ExportTable;
import org.duban.usecase.Ledger;
import org.duban.usecase.OutlineWriter;
import org.duban.usecase.PlanReader;

/**
 * What the commands work with.
 *
 * @param reader  reads documents
 * @param sample  reads the sample plan's document
 * @param ledgers opens the store of a data folder
 * @param export  writes the 任务分解表
 * @param json    writes outlines as JSON
 * @param clock   tells when a change is made
 * @param window  opens the window over a data folder and returns the exit code once it is closed
 */
public record Parts(
        PlanReader reader,
        Sample sample,
        Ledgers ledgers,
        ExportTable export,
        OutlineWriter json,
        Clock clock,
        Window window) {

    /** The stores of data folders. */
    public interface Ledgers {

        /** Opens the one of the folder, and makes it where there is none. */
        Ledger open(Path data);

        /** Opens the one of the folder; a {@link org.duban.usecase.Refusal} where there is none. */
        Ledger openExisting(Path data);
    }

    /** Reads the sample plan. */
    @FunctionalInterface
    public interface Sample {

        /** What the sample's document says. */
        PlanDraft read();
    }

    /** The program's window. */
    @FunctionalInterface
    public interface Window {

        /** Opens it over the data folder and returns the exit code once it is closed. */
        int open(Path data);
    }
}
