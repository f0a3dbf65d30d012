package org.duban.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duban.usecase.Ledger.Done;
import org.jspecify.annotations.Nullable;

/** What is done to a store, told line by line into a file, so that whoever outlives the writer knows what it was told. */
final class DrillLog implements AutoCloseable {

    private static final ChangeJson JSON = new ChangeJson();

    private final OutputStream out;

    /** Goes on where the file ends. */
    DrillLog(Path file) throws IOException {
        out = new FileOutputStream(file.toFile(), true);
    }

    /** A line. */
    sealed interface Told {

        /** The store was opened and has so many entries, this one as the last; null where it has none. */
        record Opened(int entries, @Nullable Done last) implements Told {

            static Opened with(List<Done> history) {
                return new Opened(history.size(), history.isEmpty() ? null : history.getLast());
            }
        }

        /** About to be done. */
        record Trying(Done done) implements Told {}

        /** What was tried is stored. */
        record Stored() implements Told {}

        /** What was tried was not stored. */
        record Refused() implements Told {}

        /** Everything stored so far stands in this backup. */
        record BackedUp(String backup) implements Told {}

        /** About to be put in the place of everything. */
        record Restoring(String backup) implements Told {}

        /** It was. */
        record Restored(String backup) implements Told {}

        private String line() {
            return switch (this) {
                case Opened(int entries, Done last) -> "opened\t" + entries + (last == null ? "" : "\t" + text(last));
                case Trying(Done done) -> "trying\t" + text(done);
                case Stored stored -> "stored";
                case Refused refused -> "refused";
                case BackedUp(String backup) -> "backed up\t" + backup;
                case Restoring(String backup) -> "restoring\t" + backup;
                case Restored(String backup) -> "restored\t" + backup;
            };
        }

        private static String text(Done done) {
            return done.when() + "\t" + done.who() + "\t" + JSON.write(done.deed());
        }

        private static Done done(String text) {
            String[] parts = text.split("\t", 3);
            return new Done(Instant.parse(parts[0]), parts[1], JSON.read(parts[2]));
        }

        private static Told of(String line) {
            String[] parts = line.split("\t", 2);
            return switch (parts[0]) {
                case "opened" -> opened(parts[1].split("\t", 2));
                case "trying" -> new Trying(done(parts[1]));
                case "stored" -> new Stored();
                case "refused" -> new Refused();
                case "backed up" -> new BackedUp(parts[1]);
                case "restoring" -> new Restoring(parts[1]);
                case "restored" -> new Restored(parts[1]);
                default -> throw new IllegalArgumentException(line);
            };
        }

        private static Opened opened(String[] parts) {
            return new Opened(Integer.parseInt(parts[0]), parts.length == 1 ? null : done(parts[1]));
        }
    }

    void tell(Told told) {
        try {
            out.write((told.line() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was told; a last line that was not finished was not told. */
    static List<Told> read(Path file) throws IOException {
        String lines = Files.readString(file, StandardCharsets.ISO_8859_1);
        byte[] whole = lines.substring(0, lines.lastIndexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1);
        return new String(whole, StandardCharsets.UTF_8).lines().map(Told::of).toList();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
