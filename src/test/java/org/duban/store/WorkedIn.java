package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.usecase.Progress;
import org.duban.usecase.Ledger;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;
import org.duban.usecase.history.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that somebody works in, and what it must hold when it is opened again. */
abstract class WorkedIn {

    static final Instant WHEN = Instant.parse("2024-10-10T09:05:00Z");

    final Books books = new Books();
    private final SomeChanges changes = new SomeChanges(7, 5);
    private int done;

    @TempDir
    Path temp;

    Path data;
    Path store;

    @BeforeEach
    void folder() {
        data = temp.resolve("督办 数据");
        store = data.resolve(DataFolder.FILE_NAME);
    }

    /** What had to be done to open it; then it holds what was stored. */
    List<Step> opened() {
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger)).isEqualTo(books);
            assertThat(ledger.check().entries()).isEqualTo(done);
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
            return ledger.recovery().map(Recovery::steps).orElse(List.of());
        }
    }

    void work(int count) {
        try (Ledger ledger = LedgerFile.open(data)) {
            for (int i = 0; i < count; i++) {
                Change change = changes.next(books);
                done++;
                ledger.apply(change, "王敏", last());
                books.apply(change);
            }
        }
    }

    Instant last() {
        return WHEN.plusSeconds(done);
    }

    Path backup(int number) throws Exception {
        Path file = data.resolve(BackupFiles.NAME).resolve("duban-2024-10-10_10-00-0" + number + "_000" + number + ".duban");
        Files.createDirectories(file.getParent());
        try (Ledger ledger = LedgerFile.open(data);
                Connection from = new H2File(store).openSnapshot();
                OutputStream out = Files.newOutputStream(file)) {
            assertThat(ledger.recovery()).isEmpty();
            new BackupWriter(from, last(), Progress.UNWATCHED).write(out, BackupEvidence.NONE, data.resolve("settings.json"));
        }
        return file;
    }

    Books at(Path file) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("then"));
        Files.copy(file, folder.resolve(DataFolder.FILE_NAME));
        try (Ledger ledger = LedgerFile.open(folder)) {
            return Books.of(ledger);
        }
    }

    Connection raw() throws Exception {
        return DriverManager.getConnection(new H2File(store).url(), H2File.ACCOUNT, H2File.PASSWORD);
    }

    Path journal() throws IOException {
        return Journal.files(data).getLast();
    }

    List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("aside"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    Path emptyStore() throws IOException {
        Path folder = temp.resolve("empty");
        LedgerFile.open(folder).close();
        return folder.resolve(DataFolder.FILE_NAME);
    }

    static void truncate(Path file, long length) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    /** What had to be done to open a store that has lost something. */
    List<Step> openedWith(int entries) {
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.check().entries()).isEqualTo(entries);
            return ledger.recovery().map(Recovery::steps).orElse(List.of());
        }
    }

    /** Alters the store behind the program's back. */
    void alter(String sql) throws Exception {
        try (Connection raw = raw(); Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Alters a line of the journal, which has one file; counted from 1. */
    void bend(int number) throws IOException {
        line(number, line -> line.replace("王敏", "王民"));
    }

    private void line(int number, UnaryOperator<String> bending) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(journal()));
        lines.set(number - 1, bending.apply(lines.get(number - 1)));
        Files.write(journal(), lines);
    }

    /** Leaves the lines of the journal from one on, counted from 1, as when those before were no longer needed. */
    void trimJournal(int from) throws IOException {
        List<String> lines = Files.readAllLines(journal());
        Files.delete(journal());
        Files.write(data.resolve(Journal.FOLDER).resolve("%010d.jsonl".formatted(from)), lines.subList(from - 1, lines.size()));
    }

    /** Damages its rows; what it says of itself can still be read. */
    static void bendRows(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        Arrays.fill(bytes, 200, 260, (byte) 7);
        Files.write(backup, bytes);
        try (var reader = new BackupReader(backup)) {
            assertThat(reader.says().format()).isEqualTo(BackupManifest.FORMAT);
        }
    }
}
