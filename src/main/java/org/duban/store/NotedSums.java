package org.duban.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was noted beside a store of its rows: when it was closed, and by its newest backup. */
record NotedSums(DataFolder folder) {

    private static final Logger LOG = LoggerFactory.getLogger(NotedSums.class);

    /** Whether the store holds something else; not where nothing was noted since its last change. */
    boolean differ(Connection store) throws SQLException {
        KnownSums now = KnownSums.in(store);
        return Stream.of(KnownSums.noted(folder.path()), backedUp())
                .flatMap(Optional::stream)
                .filter(now::isOf)
                .anyMatch(noted -> !noted.sums().equals(now.sums()));
    }

    private Optional<KnownSums> backedUp() {
        var beside = new Beside(folder);
        try {
            return beside.proved().stream().findFirst().map(newest -> in(beside, newest));
        } catch (IOException | Refusal unreadable) {
            LOG.warn("what the newest backup holds cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private static KnownSums in(Beside beside, BackupStamp backup) {
        try (var reader = new BackupReader(beside.file(backup))) {
            BackupManifest says = reader.says();
            return new KnownSums(says.schema(), says.entries(), says.seal(), says.sums().state().tables());
        }
    }
}
