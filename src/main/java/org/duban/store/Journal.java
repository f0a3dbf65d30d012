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

    /** After this many bytes a new file begins with the next backup. */
    private static final long LARGE = 4L * 1024 * 1024;

    private final Path data;
    private final Path folder;
    private @Nullable HistoryFile file;
    private @Nullable HistoryEnd end;
    private @Nullable HistoryEnd beforeEnd;

    private Journal(Path data) {
        this.data = data;
        this.folder = data.resolve(FOLDER);
    }

    /**
     * Opens the journal of a data folder to be added to; an entry that was not written whole is taken away.
     *
     * @throws Torn when its last line is none
     */
    static Journal open(Path data) throws IOException, Torn {
        var journal = new Journal(data);
        Files.createDirectories(journal.folder);
        List<Path> files = files(data);
        for (int at = files.size() - 1; at >= 0 && journal.file == null; at--) {
            journal.take(files.get(at));
        }
        return journal;
    }

    private void take(Path path) throws IOException, Torn {
        HistoryFile last = HistoryFile.open(path);
        if (last.length() == 0) {
            last.close();
            Files.delete(path);
            return;
        }
        file = last;
        end = HistoryEnd.of(last.last().orElseThrow(() -> torn(last)));
    }

    private static Torn torn(HistoryFile file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Torn(file.path());
    }

    /** The last line of a journal was written whole and is none any more. */
    static final class Torn extends Exception {

        private static final long serialVersionUID = 1L;

        Torn(Path file) {
            super(file.toString());
        }
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
        if (file == null) {
            file = HistoryFile.open(folder.resolve(String.format("%010d", lines.getFirst().number()) + SUFFIX));
        }
        if (Files.notExists(file.path())) {
            throw new NoSuchFileException(file.path().toString());
        }
        file.append(lines);
        beforeEnd = lines.size() == 1 ? end : HistoryEnd.of(lines.get(lines.size() - 2));
        end = HistoryEnd.of(lines.getLast());
    }

    /** Takes the entry away again that was added last; once. */
    void takeBack(HistoryLine last) throws IOException {
        if (file != null && HistoryEnd.of(last).equals(end)) {
            end = beforeEnd;
            file.takeBack(last);
        }
    }

    /**
     * Backups hold everything up to an entry: a large file gets no more entries, and those are taken away that have none
     * after it.
     */
    void backedUp(long held) throws IOException {
        if (file != null && file.length() > LARGE) {
            file.close();
            file = null;
        }
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
     * @param lines    each following the one before, the first following the entry
     * @param complete whether these, or the entry where there are none, are the journal's last
     * @param reaches  the number of the journal's last entry, also where some of its lines are none any more
     */
    record Tail(List<HistoryLine> lines, boolean complete, long reaches) {

        Tail {
            lines = List.copyOf(lines);
        }
    }

    /** What follows that entry in the journal of a data folder. */
    static Tail after(Path data, HistoryEnd from) throws IOException {
        var lines = new ArrayList<HistoryLine>();
        boolean complete = false;
        long reaches = 0;
        HistoryEnd last = from;
        for (Path each : reaching(files(data), from.number())) {
            try (Stream<Optional<HistoryLine>> all = HistoryFile.lines(each)) {
                for (Optional<HistoryLine> line : (Iterable<Optional<HistoryLine>>) all::iterator) {
                    boolean next = line.isPresent() && last.isFollowedBy(line.get());
                    if (next) {
                        lines.add(line.get());
                        last = HistoryEnd.of(line.get());
                    }
                    complete = line.isPresent() && HistoryEnd.of(line.get()).equals(last);
                    reaches = line.map(HistoryLine::number).orElse(reaches + 1);
                }
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
        return new Tail(lines, complete, reaches);
    }

    /** The files from that on which may have the entry. */
    private static List<Path> reaching(List<Path> files, long number) {
        int from = 0;
        while (from + 1 < files.size() && first(files.get(from + 1)) <= number) {
            from++;
        }
        return files.subList(from, files.size());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
