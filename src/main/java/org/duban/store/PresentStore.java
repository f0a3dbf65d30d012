package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duban.store.Opening.Opened;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupMaker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store that a restored one is to replace, held so that nobody else opens it. */
final class PresentStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PresentStore.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final @Nullable Opened open;

    private PresentStore(DataFolder folder, FolderLock lock, @Nullable Opened open) {
        this.folder = folder;
        this.lock = lock;
        this.open = open;
    }

    /**
     * That of the folder, whether there is one or not, and whether it opens or not. It is opened as always: what only its
     * journal has, and what can be made anew of a damaged one, is to be kept too.
     *
     * @throws Refusal when somebody has it open, in this process or another
     */
    static PresentStore hold(DataFolder folder) throws IOException {
        FolderLock lock = FolderLock.on(folder.path());
        try {
            return new PresentStore(folder, lock, opened(folder));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static @Nullable Opened opened(DataFolder folder) throws IOException {
        if (Files.notExists(folder.file()) && !new Beside(folder).isAny()) {
            return null;
        }
        try {
            return new Opening(folder).locked();
        } catch (IOException | Refusal failure) {
            if (failure instanceof Refusal refusal && "already-open".equals(refusal.key())) {
                throw refusal;
            }
            LOG.warn("the store that is to be replaced does not open", failure);
            return null;
        }
    }

    /** Keeps it, as a backup if it can be read, else as the file it is; empty where there is none. */
    Optional<Path> keep(BackupMaker backups, Progress progress) throws IOException {
        if (Files.notExists(folder.file())) {
            return Optional.empty();
        }
        if (open == null) {
            return Optional.of(copied());
        }
        try {
            return Optional.of(backups.folder().resolve(backups.make(progress).name()));
        } catch (Refusal refusal) {
            if (refusal.mayPass()) {
                throw refusal;
            }
            LOG.warn("the store that is to be replaced cannot be backed up", refusal);
            return Optional.of(copied());
        }
    }

    private Path copied() throws IOException {
        return Files.copy(folder.file(), new Aside(folder.path()).free(folder.file()).resolve(DataFolder.FILE_NAME));
    }

    /** Closes it, so that another file can take its place; still nobody else gets it. */
    void leave() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException failure) {
            LOG.warn("the store that is to be replaced did not close in order", failure);
        }
    }

    @Override
    public void close() throws IOException {
        leave();
        lock.close();
    }
}
