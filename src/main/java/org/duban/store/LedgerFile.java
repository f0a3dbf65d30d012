package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.flywaydb.core.api.MigrationVersion;

/** Opens the ledger of a data folder; the folder holds one file, {@value DataFolder#FILE_NAME}, and beside it what
 * {@link EvidenceFolder} keeps. */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Opens the ledger of a folder that has one; nothing is made.
     *
     * @throws org.duban.usecase.Refusal when the folder has none; as {@link #open} otherwise
     */
    public static Ledger openExisting(Path dataFolder) {
        if (Files.notExists(dataFolder.resolve(DataFolder.FILE_NAME)) && !isAnythingBeside(dataFolder)) {
            throw none(dataFolder);
        }
        return open(dataFolder);
    }

    /**
     * Opens the ledger of a folder that has one without changing a byte, to look it over; it takes no changes. A store
     * of an older program is left as it is, and of such a one only {@link Ledger#check} tells.
     *
     * @throws org.duban.usecase.Refusal when the folder has none; when it is damaged, in use, or of a newer program
     */
    public static Ledger look(Path dataFolder) {
        mustExist(dataFolder);
        var file = new H2File(dataFolder.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME));
        MigrationVersion version = new Schema(file).readable();
        return new H2Ledger(Session.openForReading(file), version, null, null);
    }

    private static void mustExist(Path dataFolder) {
        NetworkDrive.refuse(dataFolder);
        if (Files.notExists(dataFolder.resolve(DataFolder.FILE_NAME))) {
            throw none(dataFolder);
        }
    }

    private static boolean isAnythingBeside(Path dataFolder) {
        NetworkDrive.refuse(dataFolder);
        try {
            return new Beside(new DataFolder(dataFolder)).isAny();
        } catch (IOException unreadable) {
            throw none(dataFolder).because(unreadable);
        }
    }

    private static Refusal none(Path dataFolder) {
        return new Refusal("no-store", dataFolder.toAbsolutePath().normalize().toString());
    }

    /**
     * Opens the ledger, and makes folder and file where there are none. A file that does not open, or not as it was saved,
     * is made anew from the backups and the journal; {@link Ledger#recovery} tells what was done.
     *
     * @throws org.duban.usecase.Refusal when the folder lies on a network, cannot be made or written, or has a name
     *     that the store cannot use; when another process has the ledger open; when the file is damaged and
     *     there is nothing to make it from; when it is of a newer program; when the disk is full
     */
    public static Ledger open(Path dataFolder) {
        DataFolder folder = DataFolder.at(dataFolder);
        Ledger ledger = new Opening(folder).run();
        new EvidenceFolder(folder.path()).sweep();
        return ledger;
    }
}
