package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.duban.usecase.backup.BackupStamp;

/** The backups of the drill. */
record DrillSafe(Path data, Clock clock) {

    /** The name of the newest one of the store, which is open. */
    String backUp() {
        var store = new H2File(data.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME));
        try (Connection from = store.openSnapshot()) {
            var writer = new BackupWriter(from, clock.instant());
            return folder().add(clock.instant(), out -> {
                try {
                    writer.write(out, Map.of(), data.resolve("settings.json"));
                } catch (SQLException failure) {
                    throw new IOException(failure);
                }
            }).getFileName().toString();
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The newest first. */
    List<BackupStamp> all() throws IOException {
        return folder().stamps();
    }

    private BackupFolder folder() {
        return new BackupFolder(data.resolve("backups"), clock.getZone());
    }
}
