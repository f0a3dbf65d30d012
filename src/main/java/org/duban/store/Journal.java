package org.duban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history beside the store, in files that follow each other, each named by the number of its first entry. An entry is
 * here before the store commits it, so what was told to be saved is always here; nobody else adds to the files meanwhile.
 */
final class Journal implements AutoCloseable {

    static final String FOLDER = "history";

    private static final String SUFFIX = ".jsonl";

    /** After this many bytes a new file begins. */
    private static final long LARGE = 4L * 1024 * 1024;

    private final Path data;
    private final Path folder;
    private @Nullable HistoryFile file;
    private @Nullable HistoryEnd end;
    private @Nullable HistoryEnd beforeEnd;

    /** Could not be added or taken back, and may stand in the file or not. */
    private @Nullable HistoryLine failed;

    private Journal(Path data) {
        this.data = data;
        this.folder = data.resolve(FOLDER);
    }

    /**
     * Opens the journal of a data folder to be added to; an entry that was not written whole is taken away.
     *
     * @throws IOException also when its last line is none
     */
    static Journal open(Path data) throws IOException {
        var journal = new Journal(data);
        Files.createDirectories(journal.folder);
        journal.openLast();
        return journal;
    }

    private void openLast() throws IOException {
        end = null;
        try {
            List<Path> files = files(data);
            for (int at = files.size() - 1; at >= 0 && file == null; at--) {
                take(files.get(at));
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    private void take(Path path) throws IOException {
        HistoryFile last = HistoryFile.open(path);
        if (last.length() == 0) {
            last.close();
            Files.delete(path);
            return;
        }
        file = last;
        end = HistoryEnd.of(last.last().orElseThrow(() -> new IOException("no line at the end of " + path)));
    }

    /** Its files, the oldest first; none where there is no such folder. */
    static List<Path> files(Path data) throws IOException {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(data.resolve(FOLDER))) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(data.resolve(FOLDER), "*" + SUFFIX)) {
                all.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }

    /** The last entry; empty where there is none. */
    Optional<HistoryEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Whether a line is the one that is due. */
    boolean isFollowedBy(HistoryLine line) {
        return end == null || end.isFollowedBy(line);
    }

    /**
     * Adds entries that follow the last; when this returns they are on the disk, or none of them is there. Some systems
     * write on into a file whose folder is gone; that is told as what it is.
     */
    void append(List<HistoryLine> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        try {
            fileFor(lines.getFirst()).append(lines);
        } catch (IOException failure) {
            throw failed(lines.getLast(), failure);
        }
        beforeEnd = lines.size() == 1 ? end : HistoryEnd.of(lines.get(lines.size() - 2));
        end = HistoryEnd.of(lines.getLast());
    }

    private HistoryFile fileFor(HistoryLine first) throws IOException {
        if (file != null && file.length() > LARGE) {
            close();
        }
        if (file == null) {
            file = HistoryFile.open(folder.resolve(String.format("%010d", first.number()) + SUFFIX));
            Copying.force(folder);
        }
        if (Files.notExists(file.path())) {
            throw new NoSuchFileException(file.path().toString());
        }
        return file;
    }

    /** Closing what a pulled disk left open may fail once more. */
    private IOException failed(HistoryLine line, IOException failure) {
        failed = line;
        try {
            close();
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
        return failure;
    }

    /** Whether an entry could not be added or taken back; nothing can be added until it was opened {@link #anew}. */
    boolean hasFailed() {
        return failed != null;
    }

    /**
     * Opens its files anew: what was opened on a disk that was pulled out is of no use when the disk is back. The entry
     * that failed is not there then, and the last one may be another.
     */
    void anew() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        openLast();
        if (file != null && failed != null && HistoryEnd.of(failed).equals(end)) {
            file.takeBack(failed);
            close();
            openLast();
        }
        failed = null;
    }

    /** Takes the entry away again that was added last; once. */
    void takeBack(HistoryLine last) throws IOException {
        if (file != null && HistoryEnd.of(last).equals(end)) {
            end = beforeEnd;
            try {
                file.takeBack(last);
            } catch (IOException failure) {
                throw failed(last, failure);
            }
        }
    }

    /** Backups hold everything up to an entry: those files are taken away that have none after it. */
    void backedUp(long held) throws IOException {
        List<Path> files = files(data);
        for (int next = 1; next < files.size() && first(files.get(next)) <= held + 1; next++) {
            Files.delete(files.get(next - 1));
        }
    }

    private static long first(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
        } catch (NumberFormatException another) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * What follows an entry.
     *
     * @param lines   each following the one before, the first following the entry
     * @param known   whether the entry is there, or a line that follows it
     * @param last    the journal's last entry; null where its last line is none, or there is no line
     * @param reaches the number of the last entry, also where its line is none; 0 where there is no line
     */
    record Tail(HistoryEnd entry, List<HistoryLine> lines, boolean known, @Nullable HistoryEnd last, long reaches) {

        Tail {
            lines = List.copyOf(lines);
        }

        /** Whether the lines, or the entry where there are none, lead to the journal's end. */
        boolean isComplete() {
            return (lines.isEmpty() ? entry : HistoryEnd.of(lines.getLast())).equals(last);
        }

        /** Whether there is no journal. */
        boolean isEmpty() {
            return reaches == 0;
        }
    }

    /** What follows that entry in the journal of a data folder. */
    static Tail after(Path data, HistoryEnd from) throws IOException {
        var lines = new ArrayList<HistoryLine>();
        boolean known = false;
        HistoryEnd last = null;
        long reaches = 0;
        HistoryEnd followed = from;
        for (Path each : reaching(data, from.number())) {
            try (Stream<Optional<HistoryLine>> all = HistoryFile.lines(each)) {
                for (Optional<HistoryLine> line : (Iterable<Optional<HistoryLine>>) all::iterator) {
                    if (line.isPresent() && followed.isFollowedBy(line.get())) {
                        lines.add(line.get());
                        followed = HistoryEnd.of(line.get());
                    }
                    last = line.map(HistoryEnd::of).orElse(null);
                    known |= followed.equals(last);
                    reaches = line.map(HistoryLine::number).orElse(reaches + 1);
                }
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
        return new Tail(from, lines, known, last, reaches);
    }

    /** The entry before the first of a data folder's journal; empty where it has no line, or its first line is none. */
    static Optional<HistoryEnd> before(Path data) throws IOException {
        List<Path> files = files(data);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Optional<HistoryLine>> lines = HistoryFile.lines(files.getFirst())) {
            return lines.findFirst().flatMap(line -> line).map(line -> new HistoryEnd(line.number() - 1, line.before()));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Whether the last line of a data folder's journal was not finished, or torn since. */
    static boolean isUnfinished(Path data) throws IOException {
        List<Path> files = files(data);
        return !files.isEmpty() && HistoryFile.isUnfinished(files.getLast());
    }

    /** Where a data folder has none though it had one when a store was closed there: the last entry it had then. */
    static Optional<HistoryEnd> gone(Path data) throws IOException {
        return files(data).isEmpty()
                ? KnownSums.noted(data).map(KnownSums::end).filter(end -> end.number() > 0)
                : Optional.empty();
    }

    /** The files from that on which may have the entry. */
    private static List<Path> reaching(Path data, long number) throws IOException {
        List<Path> files = files(data);
        while (!files.isEmpty() && !HistoryFile.hasLine(files.getLast())) {
            files.removeLast();
        }
        int from = 0;
        while (from + 1 < files.size() && first(files.get(from + 1)) <= number) {
            from++;
        }
        return files.subList(from, files.size());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            HistoryFile closing = file;
            file = null;
            closing.close();
        }
    }
}
