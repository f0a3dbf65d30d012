package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.duban.usecase.history.Versions;

/** Tells of which versions a store is, without changing a byte of it. */
public final class StoreVersions {

    private StoreVersions() {}

    /**
     * Those of the store in a data folder.
     *
     * @throws org.duban.usecase.Refusal when it does not open
     */
    public static Versions of(Path dataFolder) {
        var file = new H2File(dataFolder.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME));
        try (Connection store = file.openForReading()) {
            return new Versions(
                    Schema.versionIn(store).getVersion(),
                    Schema.LATEST.getVersion(),
                    store.getMetaData().getDatabaseProductVersion(),
                    new H2Header(file.path()).format());
        } catch (SQLException failure) {
            throw new Faults(file.path()).whenOpening(failure);
        }
    }
}
