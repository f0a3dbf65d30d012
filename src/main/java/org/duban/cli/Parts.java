package org.duban.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.usecase.DataWriter;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.evidence.EvidenceFiles;
import org.duban.usecase.account.Passwords;
import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Restoring;
import org.duban.usecase.form.FormPorts;
import org.duban.usecase.history.Versions;
import org.jspecify.annotations.Nullable;

/**
 * What the commands work with.
 *
 * @param reader  reads documents
 * @param sample  reads the sample plan's document
 * @param folders opens the store of a data folder and reads its settings
 * @param export  writes the 任务分解表
 * @param timeline writes the 时间轴
 * @param forms   writes 填报表 and 催报名单, and reads forms that come back
 * @param passwords turns passwords into hashes
 * @param keyboard where passwords come from
 * @param json    writes outlines and lights as JSON
 * @param clock   tells when a change is made
 * @param window  opens the window over a data folder and returns the exit code once it is closed
 */
public record Parts(
        PlanReader reader,
        Sample sample,
        Folders folders,
        ExportTable export,
        ExportTimeline timeline,
        FormPorts forms,
        Passwords passwords,
        Keyboard keyboard,
        DataWriter json,
        Clock clock,
        Window window) {

    /** What data folders hold. */
    public interface Folders {

        /** Opens the one of the folder, and makes it where there is none. */
        Ledger open(Path data);

        /** Opens the one of the folder; a {@link org.duban.usecase.Refusal} where there is none. */
        Ledger openExisting(Path data);

        /**
         * Opens the one of the folder to look it over, without changing a byte; a {@link org.duban.usecase.Refusal} where
         * there is none.
         */
        Ledger look(Path data);

        /** From where on the lights warn there; the standard where nobody chose. */
        LightLimits limits(Path data);

        /** When quarters are due there and who reports; the standard where nobody chose. */
        ReportingRules reporting(Path data);

        /** The files kept there as 佐证材料. */
        EvidenceFiles evidence(Path data);

        /** The backups of what is there. */
        Backups backups(Path data);

        /** Makes backups of what is there. */
        BackupMaker backupMaker(Path data);

        /** Restores a backup there. */
        Restoring restoring(Path data);

        /** Where backups go as well; null where nobody chose a folder. */
        @Nullable Path secondFolder(Path data);

        /** Of which versions the store there is; a {@link org.duban.usecase.Refusal} where it does not open. */
        Versions versions(Path data);
    }

    /** Reads the sample plan. */
    @FunctionalInterface
    public interface Sample {

        /**
         * What the sample's document says, and how far its hospital has come.
         *
         * @param withReports whether its departments have reported already
         */
        KnownPlan read(boolean withReports);
    }

    /** The program's window. */
    @FunctionalInterface
    public interface Window {

        /** Opens it over the data folder and returns the exit code once it is closed. */
        int open(Path data);
    }
}
