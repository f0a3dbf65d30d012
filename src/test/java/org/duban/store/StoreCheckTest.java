package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.duban.domain.change.Change;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.Generations;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What 核验 finds of a store and its journal without opening it to be written. */
class StoreCheckTest {

    private static final Instant WHEN = Instant.parse("2024-10-10T09:05:00Z");

    @TempDir
    private Path temp;

    private final SomeChanges changes = new SomeChanges(7, 5);
    private final Books books = new Books();

    @Test
    void aStoreThatWasLeftInOrderIsWhole() {
        work(6);
        assertThat(looked().isWhole()).isTrue();
        assertThat(looked().journal()).isEqualTo(JournalStanding.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update department set name = name || '?'",
        "update plan set title = title || '?'",
        "delete from assignment",
        "insert into department (id, name) values (random_uuid(), '不存在的科室')",
    })
    void wordsThatChangedInsideTheFileAreFoundThoughTheHistoryIsWhole(String tampering) throws Exception {
        work(12);
        tamper(tampering);
        assertThat(looked().altered()).isTrue();
        assertThat(looked().isWhole()).isFalse();
        assertThat(looked().chain()).isEqualTo(new Chain.Whole());
    }

    @Test
    void theNewestBackupTellsWhereTheStoreWasNotClosedInOrder() throws Exception {
        work(6);
        backUp();
        Files.delete(data().resolve("sums.json"));
        assertThat(looked().altered()).isFalse();
        tamper("update plan set title = title || '?'");
        assertThat(looked().altered()).isTrue();
    }

    @Test
    void whatWasNotedOfAnEarlierStateSaysNothing() throws Exception {
        work(6);
        Path sums = Files.copy(data().resolve("sums.json"), temp.resolve("sums"));
        work(2);
        Files.copy(sums, data().resolve("sums.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(looked().altered()).isFalse();
    }

    @Test
    void aStoreThatIsOpenIsLookedOverToo() {
        work(6);
        try (Ledger ledger = LedgerFile.open(data())) {
            assertThat(ledger.check().isWhole()).isTrue();
            ledger.apply(changes.next(books), "王敏", WHEN);
            assertThat(ledger.check().isWhole()).isTrue();
        }
    }

    @Test
    void anEntryOfTheJournalThatCannotBeReadIsFound() throws Exception {
        work(9);
        byte[] bytes = Files.readAllBytes(journal());
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal(), bytes);
        assertThat(looked().journal()).isEqualTo(JournalStanding.BROKEN);
        assertThat(looked().isWhole()).isFalse();
        assertThat(opened().journal()).as("opening puts it right").isEqualTo(JournalStanding.WHOLE);
    }

    @Test
    void aLastEntryOfTheJournalThatCannotBeReadIsFound() throws Exception {
        work(9);
        byte[] bytes = Files.readAllBytes(journal());
        bytes[bytes.length - 9] ^= 1;
        Files.write(journal(), bytes);
        assertThat(looked().journal()).isEqualTo(JournalStanding.BROKEN);
    }

    @Test
    void theJournalOfAnotherStoreIsFound() throws Exception {
        work(5);
        Path other = journal();
        Files.move(other, temp.resolve("other"));
        Files.delete(data().resolve(DataFolder.FILE_NAME));
        work(3, new SomeChanges(8, 5), new Books());
        Files.copy(temp.resolve("other"), journal(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(looked().journal()).isEqualTo(JournalStanding.BROKEN);
    }

    @Test
    void whatTheNextOpeningCompletesIsToldAndNoHarm() throws Exception {
        work(6);
        Path older = Files.copy(data().resolve(DataFolder.FILE_NAME), temp.resolve("older"));
        Path shorter = Files.copy(journal(), temp.resolve("shorter"));
        work(4);
        Path newer = Files.copy(data().resolve(DataFolder.FILE_NAME), temp.resolve("newer"));

        Files.copy(older, data().resolve(DataFolder.FILE_NAME), StandardCopyOption.REPLACE_EXISTING);
        assertHarmless(JournalStanding.AHEAD);
        Files.copy(newer, data().resolve(DataFolder.FILE_NAME), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(shorter, journal(), StandardCopyOption.REPLACE_EXISTING);
        assertHarmless(JournalStanding.BEHIND);
        Files.delete(journal());
        Files.delete(data().resolve("sums.json"));
        assertHarmless(JournalStanding.NONE);
        assertThat(opened().journal()).isEqualTo(JournalStanding.WHOLE);
    }

    @Test
    void aJournalThatWasTakenAwayIsFound() throws Exception {
        work(6);
        Files.delete(journal());
        assertThat(looked().journal()).isEqualTo(JournalStanding.GONE);
        assertThat(looked().isWhole()).isFalse();
        assertThat(opened().journal()).isEqualTo(JournalStanding.WHOLE);
        assertThat(looked().isWhole()).isTrue();
    }

    @Test
    void aStoreThatWasJustRestoredIsWholeThoughItsJournalIsThatOfTheOneBefore() throws Exception {
        work(3);
        backUp();
        work(3);
        var files = backups();
        new RestoredStore(data(), files, temp.resolve("settings.json"), clock())
                .restore(files.folder().resolve(files.all().getLast().name()), "王敏", Progress.UNWATCHED);
        assertHarmless(JournalStanding.ANOTHER);
        assertThat(opened().journal()).isEqualTo(JournalStanding.WHOLE);
    }

    private void assertHarmless(JournalStanding standing) {
        assertThat(looked().journal()).isEqualTo(standing);
        assertThat(looked().isWhole()).isTrue();
    }

    private StoreState looked() {
        try (Ledger ledger = LedgerFile.look(data())) {
            return ledger.check();
        }
    }

    private StoreState opened() {
        LedgerFile.open(data()).close();
        return looked();
    }

    private void work(int count) {
        work(count, changes, books);
    }

    private void work(int count, SomeChanges those, Books known) {
        try (Ledger ledger = LedgerFile.open(data())) {
            for (int i = 0; i < count; i++) {
                Change change = those.next(known);
                ledger.apply(change, "王敏", WHEN);
                known.apply(change);
            }
        }
    }

    private void backUp() {
        try (Ledger ledger = LedgerFile.open(data())) {
            assertThat(ledger.recovery()).isEmpty();
            backups().make(Progress.UNWATCHED);
        }
    }

    private BackupFiles backups() {
        return new BackupFiles(
                data(), clock(), () -> new Generations(Generations.USUAL_LIMIT, ZoneOffset.UTC), temp.resolve("settings.json"));
    }

    private static Clock clock() {
        return Clock.fixed(WHEN, ZoneOffset.UTC);
    }

    private void tamper(String statement) throws Exception {
        var file = new H2File(data().resolve(DataFolder.FILE_NAME));
        try (Connection raw = DriverManager.getConnection(file.url(), H2File.ACCOUNT, H2File.PASSWORD);
                Statement tampering = raw.createStatement()) {
            assertThat(tampering.executeUpdate(statement)).isPositive();
        }
    }

    private Path data() {
        return temp.resolve("督办 数据");
    }

    private Path journal() throws IOException {
        return Journal.files(data()).getLast();
    }
}
