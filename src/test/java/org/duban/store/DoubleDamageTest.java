package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery.Step;
import org.duban.usecase.history.Chain;
import org.junit.jupiter.api.Test;

/** Where more than one of the store, its journal and its backups is damaged. */
class DoubleDamageTest extends WorkedIn {

    @Test
    void whereTheNewestBackupAndTheJournalAreDamagedTooTheOlderBackupIsOpened() throws Exception {
        work(3);
        backup(1);
        work(2);
        Path newest = backup(2);
        work(2);
        bend(4);
        bendRows(newest);
        Files.delete(store);
        assertThat(openedWith(3))
                .hasExactlyElementsOfTypes(
                        Step.Gone.class, Step.BackupUnusable.class, Step.FromBackup.class, Step.Missing.class, Step.HistoryDamaged.class);
        assertThat(openedWith(3)).isEmpty();
    }

    @Test
    void aLineThatCannotBeDoneAgainTakesNothingElseAlong() throws Exception {
        work(4);
        backup(1);
        work(2);
        addUnreadableDeed();
        assertThat(openedWith(6)).hasAtLeastOneElementOfType(Step.Missing.class).hasAtLeastOneElementOfType(Step.HistoryDamaged.class);
        assertThat(opened()).isEmpty();
    }

    @Test
    void norWhereTheStoreIsGone() throws Exception {
        work(4);
        backup(1);
        work(2);
        addUnreadableDeed();
        Files.delete(store);
        assertThat(openedWith(6)).startsWith(new Step.Gone(store)).contains(new Step.DoneAgain(2, last()), new Step.Missing(last()));
        assertThat(opened()).isEmpty();
    }

    @Test
    void aJournalThatWasDamagedIsToldThoughTheStoreIsReplaced() throws Exception {
        work(6);
        backup(1);
        work(3);
        bend(9);
        alter("update department set name = name || '?'");
        assertThat(opened()).hasAtLeastOneElementOfType(Step.NotAsSaved.class).hasAtLeastOneElementOfType(Step.HistoryDamaged.class);
    }

    @Test
    void aRepairedCopyThatNothingProvesIsNotCalledWhatWasSaved() throws Exception {
        work(6);
        trimJournal(4);
        alter("update department set name = name || '?'");
        assertThat(openedWith(6)).hasAtLeastOneElementOfType(Step.FromCopy.class).hasAtLeastOneElementOfType(Step.Missing.class);
        assertThat(openedWith(6)).isEmpty();
    }

    @Test
    void aStoreWithoutItsNoteOfTheLastEntryIsComparedAllTheSame() throws Exception {
        work(4);
        backup(1);
        work(2);
        alter("delete from history_head");
        alter("update department set name = name || '?'");
        assertThat(opened()).first().isInstanceOf(Step.NotAsSaved.class);
    }

    @Test
    void aHistoryThatIsBrokenInEveryBackupIsLookedIntoOnce() throws Exception {
        work(4);
        alter("update history set done_by = '王敏?' where entry_no = 2");
        Files.delete(journal());
        Files.delete(data.resolve("sums.json"));
        for (int number = 1; number <= 3; number++) {
            backup(number);
        }
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.check().chain()).isInstanceOf(Chain.Broken.class);
        }
        assertThat(new Suspicion(data).isRaised()).isTrue();
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.recovery()).isEmpty();
            assertThat(ledger.check().chain()).isInstanceOf(Chain.Broken.class);
        }
        assertThat(new Suspicion(data).isRaised()).isFalse();
    }

    @Test
    void whereNothingIsLeftOfAStoreThatIsGoneItIsNotCalledDamaged() throws Exception {
        work(4);
        Path backup = backup(1);
        bendRows(backup);
        Files.delete(store);
        Files.delete(journal());
        assertThatThrownBy(() -> LedgerFile.open(data))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("store-gone"));
    }

    @Test
    void aNewStoreMissesNothingOfOneThatWasTakenAway() throws Exception {
        work(4);
        Files.delete(store);
        Files.delete(journal());
        assertThat(openedWith(0)).isEmpty();
    }

    @Test
    void aSoundJournalIsNotCalledDamagedWhereBackupsWereTakenAway() throws Exception {
        work(3);
        Path first = backup(1);
        work(3);
        Path second = backup(2);
        work(3);
        backup(3);
        work(2);
        trimJournal(4);
        Files.delete(first);
        Files.delete(second);
        assertThat(opened()).isEmpty();
    }

    @Test
    void aTornLineThatOnlyTheLostStoreHadIsTold() throws Exception {
        work(4);
        backup(1);
        work(3);
        truncate(journal(), Files.size(journal()) - 20);
        Files.delete(store);
        Files.delete(data.resolve("sums.json"));
        assertThat(openedWith(6)).endsWith(new Step.Missing(last().minusSeconds(1)));
        assertThat(openedWith(6)).isEmpty();
    }

    @Test
    void aFileOfTheJournalThatWasOnlyBegunIsNone() throws Exception {
        work(6);
        Files.writeString(data.resolve(Journal.FOLDER).resolve("0000000007.jsonl"), "{\"seal\":\"");
        assertThat(opened()).isEmpty();
    }

    private void addUnreadableDeed() throws Exception {
        try (HistoryFile file = HistoryFile.open(journal())) {
            HistoryLine last = file.last().orElseThrow();
            file.append(List.of(new HistoryLine(
                    last.seal(), last.number() + 1, last.when().plusSeconds(1), last.who(), null, "of-a-later-program", "{}")));
        }
    }
}
