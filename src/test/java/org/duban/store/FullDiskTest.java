package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private final Books books = new Books();

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mounted(Files.createDirectory(folder.resolve("disk")), "2m", "rw");
    }

    @AfterEach
    void unmount() throws Exception {
        disk.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasStoredBeforeTheDiskWasFullIsThereAndTheNextSaveWorksOnceThereIsRoom(long seed) throws IOException {
        var changes = new SomeChanges(seed, 20);
        try (Ledger ledger = LedgerFile.open(disk.path())) {
            store(ledger, changes, 5);
            fill();
            Refusal refusal = writeUntilRefused(ledger, changes);
            assertThat(refusal.key()).isEqualTo("disk-full");
            assertThat(refusal.arguments()).containsExactly(disk.path().toString());

            Files.delete(ballast());
            assertThat(Books.of(ledger)).as("nothing of the refused change is stored").isEqualTo(books);
            store(ledger, changes, 3);
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
        try (Ledger ledger = LedgerFile.open(disk.path())) {
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theStoreCanBeReadAndClosedWhileTheDiskIsFull(long seed) throws IOException {
        var changes = new SomeChanges(seed, 20);
        try (Ledger ledger = LedgerFile.open(disk.path())) {
            store(ledger, changes, 5);
            fill();
            writeUntilRefused(ledger, changes);
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
        Files.delete(ballast());
        try (Ledger ledger = LedgerFile.open(disk.path())) {
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
    }

    @Test
    void aStoreIsNotMadeOnAFullDiskAndNothingButItsLockIsLeftBehind() throws IOException {
        fill();
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> LedgerFile.open(disk.path()).close());

        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo("disk-full");
        Files.delete(ballast());
        try (Stream<Path> left = Files.walk(disk.path())) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(disk.path().resolve("history/lock"));
        }
    }

    private void store(Ledger ledger, SomeChanges changes, int number) {
        for (int i = 0; i < number; i++) {
            Change change = changes.next(books);
            ledger.apply(change, "王敏", Instant.EPOCH);
            books.apply(change);
        }
    }

    private Refusal writeUntilRefused(Ledger ledger, SomeChanges changes) {
        for (int i = 0; i < 1_000; i++) {
            Change change = changes.next(books);
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> ledger.apply(change, "王敏", Instant.EPOCH));
            if (refusal != null) {
                return refusal;
            }
            books.apply(change);
        }
        throw new AssertionError("the disk never became full");
    }

    private void fill() throws IOException {
        try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE_NEW)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }

    private Path ballast() {
        return disk.path().resolve("ballast");
    }
}
