package org.duban.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    private HistoryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
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
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.truncate(endOfLastLine(channel));
            channel.position(channel.size());
            return new HistoryFile(path, channel);
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

    /** Adds an entry; when this returns it is on the disk. A line that could not be written whole is taken away. */
    void append(HistoryLine line) throws IOException {
        long end = channel.position();
        ByteBuffer bytes = ByteBuffer.wrap((sealed(line) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException failure) {
            channel.truncate(end);
            throw failure;
        }
    }

    /** The last entry, without reading those before it; empty in a new file, or where the last line is none. */
    Optional<HistoryLine> last() throws IOException {
        long end = channel.size();
        if (end == 0) {
            return Optional.empty();
        }
        long start = afterLineBreak(channel, end - 1);
        byte[] line = new byte[(int) (end - 1 - start)];
        read(channel, start, line.length).get(line);
        return parse(new String(line, StandardCharsets.UTF_8));
    }

    /**
     * What a file holds.
     *
     * @param lines  from its first line on, each fitting the one before
     * @param broken the number of the first line that does not fit or is none, from 1; null where every one fits
     */
    record Contents(List<HistoryLine> lines, @Nullable Integer broken) {

        Contents {
            lines = List.copyOf(lines);
        }
    }

    /** Reads a file up to the first line that does not fit; a last line that was not finished is none, and no break. */
    static Contents read(Path path) throws IOException {
        var lines = new ArrayList<HistoryLine>();
        Integer broken = each(path, lines::add);
        return new Contents(lines, broken);
    }

    private static @Nullable Integer each(Path path, Consumer<HistoryLine> taken) throws IOException {
        String seal = null;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long whole = endOfLastLine(channel);
            BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
            long at = 0;
            int number = 0;
            for (String text = in.readLine(); text != null && at < whole; text = in.readLine()) {
                number++;
                at += text.getBytes(StandardCharsets.UTF_8).length + 1L;
                HistoryLine line = parse(text).orElse(null);
                if (line == null || (seal != null && !line.before().equals(seal))) {
                    return number;
                }
                taken.accept(line);
                seal = line.seal();
            }
            return null;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
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
