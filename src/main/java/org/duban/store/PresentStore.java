package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Backups;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store that a restored one is to replace, held so that nobody else opens it. */
final class PresentStore implements AutoCloseable {

    private static final String ASIDE = "aside";
    private static final String USERS = "select count(*) from information_schema.sessions";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);
    private static final Logger LOG = LoggerFactory.getLogger(PresentStore.class);

    private final DataFolder folder;
    private final @Nullable Connection held;

    private PresentStore(DataFolder folder, @Nullable Connection held) {
        this.folder = folder;
        this.held = held;
    }

    /**
     * That of the folder, whether there is one or not, and whether it opens or not.
     *
     * @throws Refusal when somebody has it open, in this process or another
     */
    static PresentStore hold(DataFolder folder) {
        if (Files.notExists(folder.file())) {
            return new PresentStore(folder, null);
        }
        var file = new H2File(folder.file());
        try {
            new Schema(file).readable();
            return alone(folder, file.open());
        } catch (SQLException failure) {
            return damaged(folder, new Faults(folder.file()).whenOpening(failure));
        } catch (Refusal refusal) {
            return damaged(folder, refusal);
        }
    }

    private static PresentStore alone(DataFolder folder, Connection held) throws SQLException {
        try (Statement statement = held.createStatement(); ResultSet users = statement.executeQuery(USERS)) {
            users.next();
            if (users.getInt(1) > 1) {
                held.close();
                throw new Refusal("already-open", folder.path().toString());
            }
        }
        return new PresentStore(folder, held);
    }

    private static PresentStore damaged(DataFolder folder, Refusal why) {
        if ("already-open".equals(why.key())) {
            throw why;
        }
        LOG.warn("the store that is to be replaced does not open", why);
        return new PresentStore(folder, null);
    }

    /** Keeps it, as a backup if it can be read, else as the file it is; empty where there is none. */
    Optional<Path> keep(Backups backups, ZonedDateTime now, Progress progress) throws IOException {
        if (Files.notExists(folder.file())) {
            return Optional.empty();
        }
        if (held == null) {
            return Optional.of(copied(now));
        }
        try {
            return Optional.of(backups.folder().resolve(backups.make(progress).name()));
        } catch (Refusal refusal) {
            if (refusal.mayPass()) {
                throw refusal;
            }
            LOG.warn("the store that is to be replaced cannot be backed up", refusal);
            return Optional.of(copied(now));
        }
    }

    private Path copied(ZonedDateTime now) throws IOException {
        Path aside = Files.createDirectories(folder.path().resolve(ASIDE));
        Path kept = Files.createTempDirectory(aside, MOMENT.format(now) + "-").resolve(DataFolder.FILE_NAME);
        return Files.copy(folder.file(), kept);
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException failure) {
            LOG.warn("the store that is to be replaced did not close in order", failure);
        }
    }
}
