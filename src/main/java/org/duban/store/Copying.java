package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Function;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file on its way into a folder: written aside, forced onto the disk, then moved to its place in one step. */
final class Copying {

    /** What a process leaves aside that dies while it copies. */
    static final String ASIDE = "new-";

    private static final int PIECE = 1 << 16;
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);

    private final Path file;
    private final Path folder;
    private final Function<IOException, RuntimeException> notWritten;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;
    private @Nullable String sha256;
    private @Nullable Path aside;

    /**
     * @param notWritten what to throw where the copy cannot be written
     */
    Copying(Path file, Path folder, Function<IOException, RuntimeException> notWritten) {
        this.file = file;
        this.folder = folder;
        this.notWritten = notWritten;
    }

    /** How many bytes were copied. */
    long bytes() {
        return bytes;
    }

    /** Of what was copied. */
    String sha256() {
        return Objects.requireNonNull(sha256, "it was copied");
    }

    /**
     * Writes it aside.
     *
     * @throws Refusal when the file cannot be read to its end, or is another afterwards
     */
    void copy(Progress progress) throws IOException {
        State before = state();
        Path target = Files.createTempFile(folder, ASIDE, "");
        aside = target;
        try (InputStream in = read();
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int count = next(in, piece); count > 0; count = next(in, piece)) {
                progress.at(bytes, before.bytes);
                write(out, piece, count);
                mustBeUnchanged(bytes <= before.bytes);
            }
            out.force(true);
        }
        mustBeUnchanged(bytes == before.bytes && state().equals(before));
        sha256 = Sha256.inWords(digest);
    }

    /** Puts what was copied to its place, in one step. */
    void moveTo(Path place) throws IOException {
        Path parent = Objects.requireNonNull(place.getParent(), "a place in a folder");
        Files.createDirectories(parent);
        Files.move(Objects.requireNonNull(aside), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(parent);
        force(folder);
    }

    /** Takes away what is still aside. */
    void sweep() {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException left) {
            LOG.warn("could not remove a file that was written aside", left);
        }
    }

    private void mustBeUnchanged(boolean unchanged) {
        if (!unchanged) {
            throw new Refusal("evidence-changing", file.getFileName());
        }
    }

    private record State(long bytes, FileTime changed) {}

    private State state() {
        try {
            return new State(Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private InputStream read() {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private int next(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private void write(FileChannel out, byte[] piece, int count) {
        digest.update(piece, 0, count);
        bytes += count;
        var rest = ByteBuffer.wrap(piece, 0, count);
        try {
            while (rest.hasRemaining()) {
                out.write(rest);
            }
        } catch (IOException failure) {
            throw notWritten.apply(failure);
        }
    }

    private Refusal unreadable(IOException failure) {
        return new Refusal("evidence-unreadable", file.getFileName()).because(failure);
    }

    /** Forces a file onto the disk and gives it its place in one step; what lay there goes. */
    static void moveForGood(Path aside, Path place) throws IOException {
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(Objects.requireNonNull(place.getParent(), "a place in a folder"));
    }

    /** A name is on the disk once its folder is; Windows keeps names by itself and opens no folder. */
    static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOpened) {
            LOG.debug("a folder cannot be forced here", notOpened);
        }
    }
}
