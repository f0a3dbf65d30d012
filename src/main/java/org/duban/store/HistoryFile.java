package org.duban.store;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The history once more, as a plain file beside the store: a line for each entry, on the disk before anybody is told
 * that it was saved. What the store loses can be done again from here.
 */
final class HistoryFile implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final String SEAL = "{\"seal\":\"";
    private static final int SEAL_DIGITS = 64;
    private static final String ENTRY = "\",\"entry\":";

    private final Path path;
    private final FileChannel channel;

    /** Up to here it is as it should be; what stands behind was not written whole, or taken back. */
    private long end;

    private HistoryFile(Path path, FileChannel channel, long end) {
        this.path = path;
        this.channel = channel;
        this.end = end;
    }

    /** As it stands in the file: with its own seal, so that every line tells by itself whether it is whole. */
    private static String sealed(HistoryLine line) {
        return SEAL + line.seal() + ENTRY + line.text() + "}";
    }

    private static Optional<HistoryLine> parse(String text) {
        int start = SEAL.length() + SEAL_DIGITS + ENTRY.length();
        return text.length() <= start
                ? Optional.empty()
                : HistoryLine.parse(text.substring(start, text.length() - 1)).filter(line -> sealed(line).equals(text));
    }

    /** Opens the file to be added to; a line that a process did not finish before it died is taken away. */
    static HistoryFile open(Path path) throws IOException {
        FileChannel channel = OwnerOnly.open(path);
        try {
            long end = endOfLastLine(channel);
            channel.truncate(end);
            return new HistoryFile(path, channel, end);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        return afterLineBreak(channel, channel.size());
    }

    /** The place after the last line break before a place; 0 where there is none. */
    private static long afterLineBreak(FileChannel channel, long before) throws IOException {
        for (long end = before; end > 0; end = Math.max(0, end - PIECE)) {
            long start = Math.max(0, end - PIECE);
            ByteBuffer piece = read(channel, start, (int) (end - start));
            for (int at = piece.limit() - 1; at >= 0; at--) {
                if (piece.get(at) == '\n') {
                    return start + at + 1;
                }
            }
        }
        return 0;
    }

    private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(count);
        int taken;
        do {
            taken = channel.read(piece, from + piece.position());
        } while (taken >= 0 && piece.hasRemaining());
        return piece.flip();
    }

    /**
     * Adds entries; when this returns they are on the disk. What could not be written whole is taken away, at the latest
     * before the next is added.
     */
    void append(List<HistoryLine> lines) throws IOException {
        channel.truncate(end);
        var text = new StringBuilder();
        lines.forEach(line -> text.append(sealed(line)).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
            channel.force(false);
            end += bytes.limit();
        } catch (IOException failure) {
            cut(failure);
            throw failure;
        }
    }

    private void cut(IOException failure) {
        try {
            channel.truncate(end);
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    /** Takes the last entry away again, at the latest before the next is added. */
    void takeBack(HistoryLine last) throws IOException {
        end -= sealed(last).getBytes(StandardCharsets.UTF_8).length + 1L;
        channel.truncate(end);
        channel.force(false);
    }

    /** In bytes. */
    long length() {
        return end;
    }

    /** The last entry, without reading those before it; empty in a new file, or where the last line is none. */
    Optional<HistoryLine> last() throws IOException {
        if (end == 0) {
            return Optional.empty();
        }
        long start = afterLineBreak(channel, end - 1);
        byte[] line = new byte[(int) (end - 1 - start)];
        read(channel, start, line.length).get(line);
        return parse(new String(line, StandardCharsets.UTF_8));
    }

    /**
     * The lines of a file one by one, whether they fit each other or not, empty where a line is none; a last line that was
     * not finished is left out. To be closed.
     */
    static Stream<Optional<HistoryLine>> lines(Path path) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(new FinishedLines(path), StandardCharsets.UTF_8));
        return reader.lines().map(HistoryFile::parse).onClose(() -> {
            try {
                reader.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Whether a line of it was finished. */
    static boolean hasLine(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return endOfLastLine(channel) > 0;
        }
    }

    /** Whether something stands after its last line: one that was not finished, or torn since. */
    static boolean isUnfinished(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return endOfLastLine(channel) < channel.size();
        }
    }

    /** A file up to its last line break. */
    private static final class FinishedLines extends FilterInputStream {

        private long left;

        FinishedLines(Path path) throws IOException {
            super(Files.newInputStream(path));
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                left = endOfLastLine(channel);
            }
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int taken = super.read(bytes, from, (int) Math.min(count, left));
            left -= Math.max(0, taken);
            return taken;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
