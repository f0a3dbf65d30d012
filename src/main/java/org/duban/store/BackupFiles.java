package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Generations;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of a data folder. Those in its own folder {@value #NAME} share their evidence ({@link EvidencePool}); a file
 * that goes elsewhere holds everything itself.
 */
public final class BackupFiles implements Backups, BackupMaker {

    static final String NAME = "backups";
    private static final Duration DEAD = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(BackupFiles.class);

    private final H2File store;
    private final BackupFolder own;
    private final EvidenceToKeep evidence;
    private final Clock clock;
    private final Supplier<Generations> generations;
    private final Path settings;

    /** What goes to another disk takes long, and nothing here waits for it. */
    private final Object elsewhere = new Object();

    /**
     * @param dataFolder  that of the store
     * @param clock       tells when a backup is made, and in its zone how it is named
     * @param generations asked each time which are kept
     * @param settings    the file that goes along; it need not be there
     */
    public BackupFiles(Path dataFolder, Clock clock, Supplier<Generations> generations, Path settings) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        this.store = new H2File(folder.resolve(DataFolder.FILE_NAME));
        this.own = new BackupFolder(folder.resolve(NAME), clock.getZone());
        this.evidence = new EvidenceToKeep(new EvidenceFolder(folder), EvidencePool.of(own.folder()));
        this.clock = clock;
        this.generations = generations;
        this.settings = settings;
    }

    @Override
    public Path folder() {
        return own.folder();
    }

    @Override
    public List<BackupStamp> all() {
        return all(own);
    }

    @Override
    public List<BackupStamp> allIn(Path folder) {
        return all(new BackupFolder(folder, clock.getZone()));
    }

    private static List<BackupStamp> all(BackupFolder folder) {
        try {
            return folder.stamps();
        } catch (IOException failure) {
            throw new Refusal("backups-unreadable", folder.folder().toString()).because(failure);
        }
    }

    @Override
    public synchronized BackupStamp make(Progress progress) {
        return reading(own.folder(), from -> makeIn(own, from, () -> evidence.pooled(from, progress), progress));
    }

    @Override
    public BackupStamp makeIn(Path folder, Progress progress) {
        mustBeThere(folder);
        synchronized (elsewhere) {
            return reading(folder, from -> makeIn(marked(folder), from, () -> evidence.whole(from, progress), progress));
        }
    }

    /** Others may have chosen the same folder. */
    private BackupFolder marked(Path folder) throws IOException {
        return new BackupFolder(folder, clock.getZone(), BackupMark.of(own.folder()));
    }

    @Override
    public BackupContents saveTo(Path place, Progress progress) {
        Path file = place.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNullElse(file.getParent(), file);
        mustBeThere(folder);
        new OutsidePlace(dataFolder()).check(file);
        return reading(folder, from -> {
            Instant now = clock.instant();
            Path aside = Unnamed.in(folder);
            try {
                BackupFolder.write(aside, content(from, now, evidence.whole(from, progress), progress));
                BackupContents contents = new BackupProof(aside, true, progress).prove();
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Copying.force(folder);
                return contents;
            } finally {
                Files.deleteIfExists(aside);
            }
        });
    }

    @Override
    public BackupContents contents(Path backup) {
        try (var reader = new BackupReader(backup)) {
            return reader.says().contents();
        }
    }

    @Override
    public BackupContents prove(Path backup, Progress progress) {
        return new BackupProof(backup, true, progress).prove();
    }

    /** Reads the store as it is at one moment. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection store) throws SQLException, IOException;
    }

    private <T> T reading(Path into, Reading<T> work) {
        try (Connection from = store.openSnapshot()) {
            return work.from(from);
        } catch (SQLException | IOException | DataAccessException failure) {
            LOG.warn("no backup was made", failure);
            throw new Faults(into.resolve(NAME)).whenBackingUp(failure);
        }
    }

    /** Finds the evidence once it is known that it is needed. */
    @FunctionalInterface
    private interface Gathering {
        BackupEvidence run() throws SQLException, IOException;
    }

    private BackupStamp makeIn(BackupFolder folder, Connection from, Gathering gathering, Progress progress)
            throws SQLException, IOException {
        Instant now = clock.instant();
        Optional<BackupStamp> same = folder.holding(HistoryEnd.in(from), Schema.versionIn(from).getVersion());
        if (same.isPresent()) {
            return same.get();
        }
        Unnamed.sweep(folder.folder(), now.minus(DEAD));
        BackupStamp made = folder.add(now, content(from, now, gathering.run(), progress), progress);
        thin(folder, now);
        suspectBroken(from);
        return made;
    }

    private BackupFolder.Content content(Connection from, Instant now, BackupEvidence files, Progress progress) {
        return out -> new BackupWriter(from, now, progress).write(out, files, settings);
    }

    /** It was written as it is; that it is not as it was sealed the next opening looks into. */
    private void suspectBroken(Connection from) throws SQLException {
        boolean sealed = Schema.versionIn(from).isAtLeast("6");
        if (sealed) {
            new Suspicion(dataFolder())
                    .raise(new HistoryChain(DSL.using(from, SQLDialect.H2)).check());
        }
    }

    /** The backup is made; that others stay too long is no reason to say that it is not. */
    private void thin(BackupFolder folder, Instant now) {
        try {
            if (!folder.thin(generations.get(), now).isEmpty() && folder.equals(own)) {
                EvidencePool.of(own.folder()).keepOnly(namedIn(own));
            }
        } catch (IOException | Refusal failure) {
            LOG.warn("backups that are no longer needed stay", failure);
        }
    }

    /** What the backups that are left need; of one that cannot be read nobody knows. */
    private static Set<String> namedIn(BackupFolder folder) throws IOException {
        var named = new HashSet<String>();
        for (BackupStamp each : folder.stamps()) {
            try (var reader = new BackupReader(folder.folder().resolve(each.name()))) {
                named.addAll(reader.says().evidence().keySet());
            }
        }
        return named;
    }

    @Override
    public boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    private Path dataFolder() {
        return Objects.requireNonNull(store.path().getParent(), "a file in a folder");
    }

    private void mustBeThere(Path folder) {
        if (!isThere(folder)) {
            throw new Refusal("backup-folder-gone", folder.toString());
        }
    }
}
