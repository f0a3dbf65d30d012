package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duban.usecase.history.Versions;

/** Tells of which versions a store is, without changing a byte of it. */
public final class StoreVersions {

    private static final String SETTING = "select setting_value from information_schema.settings where setting_name = ?";

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
                    setting(store, "info.VERSION"),
                    setting(store, "CREATE_BUILD"));
        } catch (SQLException failure) {
            throw new Faults(file.path()).whenOpening(failure);
        }
    }

    private static String setting(Connection store, String name) throws SQLException {
        try (PreparedStatement statement = store.prepareStatement(SETTING)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
