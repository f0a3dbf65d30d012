package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.duban.usecase.Ledger;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddPlacesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-10-10T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private final SomeChanges changes = new SomeChanges(9, 4);

    @ParameterizedTest
    @ValueSource(strings = {"督办 数据/院 办", "a b  c", "江城市第一人民医院（二〇二四）", "it's 100% #1 & ^", "𠮷林路院区"})
    void aFolderOfAnyNameKeepsBacksUpRestoresAndComesBack(String name) throws Exception {
        Path data = folder.resolve(name);
        var safe = new DrillSafe(data, NOON);
        Books books = stored(data, 3);
        String backup;
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger).equals(books)).isTrue();
            backup = safe.backUp();
        }
        stored(data, 2);
        safe.restore(backup);
        LedgerFile.open(data).close();
        Files.delete(data.resolve(DataFolder.FILE_NAME));
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger).equals(books)).isTrue();
        }
    }

    @Test
    void aClockThatIsSetBackChangesNoOrder() {
        Path data = eachDayEarlier();
        List<BackupStamp> all = new DrillSafe(data, NOON).backups().all();
        assertThat(all).extracting(BackupStamp::sequence).containsExactly(4L, 3L, 2L, 1L);
        assertThat(all).extracting(BackupStamp::made).isSorted();
        try (Ledger ledger = LedgerFile.open(data)) {
            List<HistoryEntry> entries = ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, 10);
            assertThat(entries).extracting(HistoryEntry::number).containsExactly(4L, 3L, 2L, 1L);
            assertThat(entries).extracting(HistoryEntry::when).isSorted();
        }
    }

    /** A change and a backup on each of four days, each a day before the last. */
    private Path eachDayEarlier() {
        Path data = folder.resolve("data");
        for (int day = 0; day < 4; day++) {
            Clock earlier = Clock.offset(NOON, Duration.ofDays(-day));
            try (Ledger ledger = LedgerFile.open(data)) {
                ledger.apply(changes.next(Books.of(ledger)), "王敏", earlier.instant());
                new DrillSafe(data, earlier).backUp();
            }
        }
        return data;
    }

    @Test
    void afterTheClockWasSetBackTheStoreComesBackFromTheBackupThatWasMadeLast() throws Exception {
        Path data = eachDayEarlier();
        Books books;
        try (Ledger ledger = LedgerFile.open(data)) {
            books = Books.of(ledger);
        }
        Files.delete(data.resolve(DataFolder.FILE_NAME));
        DrillFolder.delete(data.resolve(Journal.FOLDER));
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger).equals(books)).isTrue();
        }
    }

    private Books stored(Path data, int number) {
        try (Ledger ledger = LedgerFile.open(data)) {
            for (int i = 0; i < number; i++) {
                ledger.apply(changes.next(Books.of(ledger)), "王敏", NOON.instant());
            }
            return Books.of(ledger);
        }
    }
}
