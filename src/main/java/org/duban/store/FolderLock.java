package org.duban.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a data folder for one process, whether its store opens or not: nobody mends what another has open. The system
 * lets go of it when the process dies.
 */
final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final String FILE_NAME = "lock";

    /** A folder that is just being left gets this many pauses to be left. */
    private static final int ATTEMPTS = 6;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path data;
    private FileChannel channel;

    private FolderLock(Path data) throws IOException {
        this.data = data;
        this.channel = taken();
    }

    /**
     * Takes the folder.
     *
     * @throws Refusal when another has it
     */
    static FolderLock on(Path data) throws IOException {
        Files.createDirectories(data.resolve(Journal.FOLDER));
        return new FolderLock(data);
    }

    /**
     * Takes it anew: that of a disk that was pulled out is void.
     *
     * @throws Refusal when another has it meanwhile
     */
    void renew() throws IOException {
        try {
            channel.close();
        } catch (IOException gone) {
            LOG.debug("the lock was gone with its disk", gone);
        }
        channel = taken();
    }

    private FileChannel taken() throws IOException {
        FileChannel file = OwnerOnly.open(data.resolve(Journal.FOLDER).resolve(FILE_NAME));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (lock(file) != null) {
                return file;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        file.close();
        throw new Refusal("already-open", data.toString());
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
