package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleInUseTest {

    private static final int ENOUGH = 200;

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private final Books books = new Books();
    private final SomeChanges changes = new SomeChanges(7, 20);

    /** What happens under a store that is open. */
    enum Trouble {
        DISK_FULL("disk-full") {
            @Override
            void strike(Path disk) throws IOException {
                try (var out = Files.newOutputStream(disk.resolve("ballast"), StandardOpenOption.CREATE_NEW)) {
                    while (true) {
                        out.write(new byte[4096]);
                    }
                } catch (IOException full) {
                    assertThat(full).hasMessageContaining("No space");
                }
            }

            @Override
            void mend(Path disk) throws IOException {
                Files.delete(disk.resolve("ballast"));
            }
        },

        /** What goes on is in the history beside it. */
        STORE_DELETED(null) {
            @Override
            void strike(Path disk) throws IOException {
                Files.delete(disk.resolve("data").resolve(DataFolder.FILE_NAME));
            }

            @Override
            void mend(Path disk) {}
        },

        FOLDER_GONE("store-not-written") {
            @Override
            void strike(Path disk) throws IOException {
                Files.move(disk.resolve("data"), disk.resolve("pulled"));
            }

            @Override
            void mend(Path disk) throws IOException {
                if (Files.exists(disk.resolve("data"))) {
                    DrillFolder.delete(disk.resolve("data"));
                }
                Files.move(disk.resolve("pulled"), disk.resolve("data"));
            }
        };

        private final @Nullable String key;

        Trouble(@Nullable String key) {
            this.key = key;
        }

        abstract void strike(Path disk) throws IOException;

        abstract void mend(Path disk) throws IOException;
    }

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.mounted(Files.createDirectory(folder.resolve("disk")), "40m", "rw");
    }

    @AfterEach
    void unmount() throws IOException {
        disk.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedIsThereAfterwardsAndWhatWasNotIsTold(Trouble trouble) throws IOException {
        try (Ledger ledger = LedgerFile.open(data())) {
            store(ledger, 5);
            trouble.strike(disk.path());
            Optional<Refusal> refusal = untilRefused(ledger);
            assertThat(refusal.map(Refusal::key)).isEqualTo(Optional.ofNullable(trouble.key));
            refusal.ifPresent(each -> Sentences.mustTell(each, each.key(), data().toString()));
            trouble.mend(disk.path());
            store(ledger, 3);
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
        try (Ledger ledger = LedgerFile.open(data())) {
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
    }

    /** As those of a disk that was pulled out are: a thread that is interrupted while it writes closes them. */
    @Test
    void filesThatNobodyCanUseAnyMoreAreOpenedAnew() {
        try (Ledger ledger = LedgerFile.open(data())) {
            store(ledger, 5);
            Change change = changes.next(books);
            Thread.currentThread().interrupt();
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> ledger.apply(change, "王敏", Instant.EPOCH));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(refusal.key()).isEqualTo("store-not-written");
            ledger.apply(change, "王敏", Instant.EPOCH);
            books.apply(change);
            store(ledger, 3);
            assertThat(Books.of(ledger)).isEqualTo(books);
            assertThatThrownBy(() -> LedgerFile.open(data())).hasMessageContaining("already-open");
        }
        try (Ledger ledger = LedgerFile.open(data())) {
            assertThat(ledger.recovery()).isEmpty();
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
    }

    private void store(Ledger ledger, int number) {
        for (int i = 0; i < number; i++) {
            Change change = changes.next(books);
            ledger.apply(change, "王敏", Instant.EPOCH);
            books.apply(change);
        }
    }

    private Optional<Refusal> untilRefused(Ledger ledger) {
        for (int i = 0; i < ENOUGH; i++) {
            Change change = changes.next(books);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> ledger.apply(change, "王敏", Instant.EPOCH));
            if (refusal != null) {
                return Optional.of(refusal);
            }
            books.apply(change);
        }
        return Optional.empty();
    }

    private Path data() {
        return disk.path().resolve("data");
    }
}
