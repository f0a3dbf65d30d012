package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.StoreRestored;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;
import org.duban.usecase.history.Chain;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest extends WorkedIn {

    @Test
    void aStoreThatWasLeftInOrderIsOpenedWithoutAWord() throws Exception {
        work(12);
        assertThat(opened()).isEmpty();
    }

    @Test
    void aStoreThatNoLongerOpensComesBackFromTheBackupAndWhatWasDoneSince() throws Exception {
        work(8);
        backup(1);
        work(5);
        truncate(store, 100);
        assertThat(opened())
                .hasExactlyElementsOfTypes(Step.NotOpened.class, Step.KeptAside.class, Step.FromBackup.class, Step.DoneAgain.class)
                .contains(new Step.DoneAgain(5, last()));
        assertThat(aside()).singleElement().satisfies(each -> assertThat(each).hasFileName(DataFolder.FILE_NAME));
        assertThat(opened()).isEmpty();
    }

    @Test
    void aStoreThatIsGoneComesBack() throws Exception {
        work(4);
        backup(1);
        Files.delete(store);
        assertThat(opened()).hasExactlyElementsOfTypes(Step.Gone.class, Step.FromBackup.class);
    }

    @Test
    void withoutAnyBackupEverythingIsDoneAgainFromTheFirstEntry() throws Exception {
        work(9);
        Files.write(store, new byte[5000]);
        assertThat(opened())
                .hasExactlyElementsOfTypes(Step.NotOpened.class, Step.KeptAside.class, Step.DoneAgain.class);
    }

    @Test
    void wordsThatChangedInsideTheFileAreNoticedAndPutRight() throws Exception {
        work(6);
        backup(1);
        work(3);
        try (Connection raw = raw(); Statement statement = raw.createStatement()) {
            statement.execute("update department set name = name || '?'");
        }
        assertThat(opened())
                .hasExactlyElementsOfTypes(Step.NotAsSaved.class, Step.KeptAside.class, Step.FromBackup.class, Step.DoneAgain.class);
    }

    @Test
    void theyAreNoticedEvenWhereTheStoreWasNotClosedInOrder() throws Exception {
        work(6);
        backup(1);
        work(3);
        Files.delete(data.resolve("sums.json"));
        assertThat(opened()).isEmpty();
        Files.delete(data.resolve("sums.json"));
        try (Connection raw = raw(); Statement statement = raw.createStatement()) {
            statement.execute("update plan set title = title || '?'");
        }
        assertThat(opened()).first().isInstanceOf(Step.NotAsSaved.class);
    }

    @Test
    void aStoreThatIsBehindItsJournalGetsWhatItLacks() throws Exception {
        work(6);
        Path older = Files.copy(store, temp.resolve("older"));
        work(4);
        Files.copy(older, store, StandardCopyOption.REPLACE_EXISTING);
        assertThat(opened()).containsExactly(new Step.DoneAgain(4, last()));
    }

    @Test
    void aLastEntryThatWasCutOffComesFromTheStore() throws Exception {
        work(6);
        truncate(journal(), Files.size(journal()) - 20);
        assertThat(opened()).isEmpty();
        assertThat(HistoryLines.in(journal()).lines()).hasSize(6);
    }

    @Test
    void aJournalWhoseLastLineIsNoneIsKeptAndBegunAnew() throws Exception {
        work(6);
        byte[] bytes = Files.readAllBytes(journal());
        bytes[bytes.length - 9] ^= 1;
        Files.write(journal(), bytes);
        assertThat(opened()).hasExactlyElementsOfTypes(Step.HistoryDamaged.class);
        assertThat(opened()).isEmpty();
        work(2);
        Files.delete(store);
        opened();
    }

    @Test
    void anEntryInTheMiddleOfTheJournalThatIsNoneIsWrittenAnewFromTheStore() throws Exception {
        work(3);
        backup(1);
        work(9);
        byte[] bytes = Files.readAllBytes(journal());
        bytes[bytes.length - 300] ^= 1;
        Files.write(journal(), bytes);
        assertThat(opened()).hasExactlyElementsOfTypes(Step.HistoryDamaged.class);
        work(1);
        Files.delete(store);
        assertThat(opened()).hasExactlyElementsOfTypes(Step.Gone.class, Step.FromBackup.class, Step.DoneAgain.class);
    }

    @Test
    void anOlderBackupIsTakenWhereTheNewestIsDamagedOrGone() throws Exception {
        work(4);
        backup(1);
        work(4);
        Path newest = backup(2);
        work(4);
        byte[] bytes = Files.readAllBytes(newest);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 40, (byte) 7);
        Files.write(newest, bytes);
        Files.delete(store);
        assertThat(opened()).contains(new Step.DoneAgain(8, last())).hasAtLeastOneElementOfType(Step.BackupUnusable.class);
        Files.delete(newest);
        Files.delete(store);
        assertThat(opened()).hasExactlyElementsOfTypes(Step.Gone.class, Step.FromBackup.class, Step.DoneAgain.class);
    }

    @Test
    void theJournalOfWhatWasThereBeforeARestoreDoesNotComeBack() throws Exception {
        work(5);
        Path older = Files.copy(store, temp.resolve("older"));
        Books then = at(older);
        work(5);
        Files.createDirectories(temp.resolve("restored"));
        Files.copy(older, temp.resolve("restored").resolve(DataFolder.FILE_NAME));
        try (Ledger ledger = LedgerFile.open(temp.resolve("restored"))) {
            ledger.apply(new StoreRestored("duban-2024-10-10_10-00-00_0001.duban", WHEN, 5), "王敏", WHEN);
        }
        Files.copy(temp.resolve("restored").resolve(DataFolder.FILE_NAME), store, StandardCopyOption.REPLACE_EXISTING);
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.recovery()).isEmpty();
            assertThat(Books.of(ledger)).isEqualTo(then);
        }
        assertThat(HistoryLines.in(journal()).lines()).extracting(HistoryLine::kind).endsWith("store-restored");
    }

    @Test
    void whatCannotBeKnownIsNamed() throws Exception {
        work(5);
        backup(1);
        Instant until = last();
        work(3);
        Files.delete(store);
        Files.delete(journal());
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.recovery()).hasValueSatisfying(
                    recovery -> assertThat(recovery.steps()).endsWith(new Step.Missing(until)));
            assertThat(ledger.recovery()).map(Recovery::isLossy).contains(true);
            assertThat(ledger.check().entries()).isEqualTo(5);
        }
    }

    @Test
    void aStoreThatWasRolledBackToNothingComesBack() throws Exception {
        work(3);
        Path empty = emptyStore();
        for (int number = 1; number <= 3; number++) {
            backup(number);
            work(2);
        }
        Files.delete(journal());
        work(2);
        Files.copy(empty, store, StandardCopyOption.REPLACE_EXISTING);
        assertThat(opened()).first().isInstanceOf(Step.NotAsSaved.class);
    }

    @Test
    void aStoreThatWasRolledBackGetsWhatABackupHasEvenWithoutItsJournal() throws Exception {
        work(3);
        backup(1);
        Path older = Files.copy(store, temp.resolve("older"));
        work(6);
        backup(2);
        Files.copy(older, store, StandardCopyOption.REPLACE_EXISTING);
        Files.write(journal(), new byte[] {'x', '\n'});
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger)).isEqualTo(books);
        }
    }

    @Test
    void anEntryThatBothTheStoreAndTheJournalLostIsMissed() throws Exception {
        work(6);
        Path older = Files.copy(store, temp.resolve("older"));
        work(1);
        Files.copy(older, store, StandardCopyOption.REPLACE_EXISTING);
        truncate(journal(), Files.size(journal()) - 20);
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.recovery()).map(Recovery::isLossy).contains(true);
            assertThat(ledger.check().entries()).isEqualTo(6);
        }
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.recovery()).isEmpty();
        }
    }

    @Test
    void aDamagedStoreWithNothingBesideItIsLeftAsItIs() throws Exception {
        Files.createDirectories(data);
        Files.write(store, new byte[3000]);
        assertThatThrownBy(() -> LedgerFile.open(data))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("store-damaged"));
        assertThat(store).hasBinaryContent(new byte[3000]);
    }

    @Test
    void whereTheJournalIsGoneTheRepairedCopyIsTakenIfItReachesFurther() throws Exception {
        work(3);
        backup(1);
        work(20);
        Files.delete(journal());
        byte[] bytes = Files.readAllBytes(store);
        Arrays.fill(bytes, bytes.length - 600, bytes.length, (byte) 0);
        Files.write(store, bytes);
        Files.delete(data.resolve("sums.json"));
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.check().entries()).isGreaterThan(3);
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
        }
    }

    @Test
    void whatCannotBeReadWhileTheStoreIsOpenHasTheNextOpeningReadEverything() throws Exception {
        work(6);
        try (Session session = Session.open(new H2File(store))) {
            assertThatThrownBy(() -> session.read(sql -> {
                        throw new DataAccessException("a page", new SQLException("damaged", "HY000", 50000));
                    }))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("store-damaged"));
        }
        assertThat(new Suspicion(data).isRaised()).isTrue();
        assertThat(opened()).as("all of it can be read").isEmpty();
        assertThat(new Suspicion(data).isRaised()).isFalse();
    }

    @Test
    void anEntryThatChangedInsideTheFileIsPutRightOnceItWasNoticed() throws Exception {
        work(3);
        backup(1);
        work(4);
        try (Connection raw = raw(); Statement statement = raw.createStatement()) {
            statement.execute("update history set done_by = '王敏?' where entry_no = 2");
        }
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.check().chain()).isInstanceOf(Chain.Broken.class);
        }
        assertThat(opened()).first().isInstanceOf(Step.NotAsSaved.class);
        assertThat(opened()).isEmpty();
    }

    @Test
    void anOpeningThatFailsLeavesNothingOpen() throws Exception {
        work(3);
        Path inTheWay = Files.createDirectories(data.resolve("suspect").resolve("something"));
        assertThatThrownBy(() -> LedgerFile.open(data)).isInstanceOf(Refusal.class);
        try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).as("by nobody else").isNotNull();
        }
        Files.delete(inTheWay);
        assertThat(opened()).isEmpty();
    }

    @Test
    void nobodyMendsWhatAnotherHasOpen() {
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.plans()).isEmpty();
            assertThatThrownBy(() -> LedgerFile.open(data))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("already-open"));
        }
    }

    @Test
    void aJournalThatIsGoneIsWrittenAnewAndToldOnce() throws Exception {
        work(5);
        Files.delete(journal());
        assertThat(opened()).containsExactly(new Step.HistoryGone(journal().getParent()));
        assertThat(HistoryLines.in(journal()).lines()).hasSize(5);
        assertThat(opened()).isEmpty();
    }

    @Test
    void whereTheStoreIsGoneAsWellThatIsToldToo() throws Exception {
        work(3);
        backup(1);
        work(2);
        Files.delete(journal());
        Files.delete(store);
        assertThat(openedWith(3)).startsWith(new Step.HistoryGone(journal().getParent()), new Step.Gone(store));
    }

    @Test
    void aStoreOfAProgramWithoutAJournalGetsOne() throws Exception {
        work(5);
        Files.delete(journal());
        Files.delete(data.resolve("sums.json"));
        assertThat(opened()).isEmpty();
        assertThat(HistoryLines.in(journal()).lines()).hasSize(5);
    }
}
