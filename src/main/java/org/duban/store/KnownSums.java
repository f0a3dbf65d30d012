package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a store held when it was closed. The database does not notice words that changed inside its file; these sums do.
 *
 * @param schema  the version of the tables
 * @param entries the number of the last entry of the history
 * @param seal    of that entry
 * @param tables  what each table held; the history has seals of its own
 */
record KnownSums(String schema, long entries, String seal, Map<String, TableSums.Sum> tables) {

    private static final Logger LOG = LoggerFactory.getLogger(KnownSums.class);
    private static final String FILE_NAME = "sums.json";

    KnownSums {
        tables = Map.copyOf(tables);
    }

    /** Those of the store behind the connection. */
    static KnownSums in(Connection store) throws SQLException {
        HistoryEnd end = HistoryEnd.in(store);
        return new KnownSums(Schema.versionIn(store).getVersion(), end.number(), end.seal(), TableSums.ofState(store).tables());
    }

    /** Those that were noted in a data folder; empty where none were, or nobody can read them. */
    static Optional<KnownSums> noted(Path data) {
        Path file = data.resolve(FILE_NAME);
        try {
            return Files.exists(file)
                    ? Optional.of(new JsonMapper().readValue(Files.readAllBytes(file), KnownSums.class))
                    : Optional.empty();
        } catch (IOException | JacksonException | NullPointerException unreadable) {
            LOG.warn("what the store held cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** Notes them in a data folder. */
    void write(Path data) throws IOException {
        Path aside = Files.createTempFile(data, FILE_NAME, DataFolder.ASIDE);
        try {
            Files.write(aside, new JsonMapper().writeValueAsBytes(this));
            Copying.moveForGood(aside, data.resolve(FILE_NAME));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** They are of a store that had its place before. */
    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE_NAME));
    }

    /** Which state of the store they are of. */
    HistoryEnd end() {
        return new HistoryEnd(entries, seal);
    }

    /** Whether they can be compared. */
    boolean isOf(KnownSums other) {
        return schema.equals(other.schema) && end().equals(other.end());
    }

    TableSums sums() {
        return new TableSums(new TreeMap<>(tables));
    }
}
