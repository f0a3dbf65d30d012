package org.duban.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.duban.usecase.Refusal;

/**
 * A file that a person asked for. It is written aside in the same folder, forced to the disk and moved into place, so
 * what stood there before stays until the new file is complete.
 */
public final class OutputFile {

    private final Path file;
    private final Path folder;

    private OutputFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        Path parent = this.file.getParent();
        this.folder = parent == null ? this.file : parent;
    }

    /**
     * The file at a path, looked at before any work is done for it.
     *
     * @throws Refusal when it is a folder, its folder is missing, either is write-protected, or it is open elsewhere
     */
    public static OutputFile at(Path path) {
        var output = new OutputFile(path);
        output.mustBeFree();
        return output;
    }

    /**
     * Writes the whole content or nothing.
     *
     * @throws Refusal when the file is open elsewhere, may not be written, or the disk is full
     */
    public void write(byte[] content) {
        LeftAside.sweep(folder, Clock.systemUTC());
        Path aside = LeftAside.fresh(folder);
        try {
            try {
                fill(aside, content);
                mustBeFree();
                move(aside);
            } catch (IOException failure) {
                throw WriteFailure.of(failure, file, content.length).because(failure);
            }
        } finally {
            remove(aside);
        }
    }

    private void mustBeFree() {
        if (Files.isDirectory(file)) {
            throw new Refusal("output-is-folder", file);
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("output-folder-missing", folder);
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("output-folder-protected", folder);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new Refusal("output-protected", file, FreeName.beside(file));
        }
        try {
            if (OpenElsewhere.has(file)) {
                throw WriteFailure.openElsewhere(file);
            }
        } catch (IOException failure) {
            throw WriteFailure.of(failure, file, 0).because(failure);
        }
    }

    private static void fill(Path aside, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private void move(Path aside) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException left) {
            aside.toFile().deleteOnExit();
        }
    }
}
