package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents.PlanLine;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a store before another takes its place. */
class PresentStoreTest {

    @TempDir
    private Path folder;

    private OpenStore store;
    private Path file;
    private Path backup;

    @BeforeEach
    void fill() {
        store = new OpenStore(folder.resolve("数据"));
        file = store.data().resolve(DataFolder.FILE_NAME);
        store.addPlan(2021);
        BackupStamp made = store.backups().make(Progress.UNWATCHED);
        backup = store.backups().folder().resolve(made.name());
        store.addPlan(2022);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatOnlyTheJournalHasIsKeptToo() throws Exception {
        store.close();
        Path older = Files.copy(file, folder.resolve("older"));
        store = new OpenStore(store.data());
        store.addPlan(2023);
        store.close();
        Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(keptYears()).containsExactly(2021, 2022, 2023);
        try (Ledger ledger = LedgerFile.open(store.data())) {
            assertThat(ledger.recovery()).isEmpty();
            assertThat(ledger.plans()).hasSize(1);
        }
    }

    @Test
    void whatIsDamagedIsMadeWholeAndKept() throws Exception {
        store.close();
        Files.writeString(file, "no store any more");
        assertThat(keptYears()).containsExactly(2021, 2022);
    }

    @Test
    void nothingIsMissedOfItWhereTheProcessDiesOnceItsJournalIsAside() throws Exception {
        store.addPlan(2023);
        store.addPlan(2024);
        store.close();
        keptYears();
        new Aside(store.data()).keep(Journal.files(store.data()));
        try (Ledger ledger = LedgerFile.open(store.data())) {
            assertThat(ledger.recovery()).isEmpty();
        }
        assertThat(KnownSums.noted(store.data())).as("of what was restored").map(KnownSums::entries).contains(2L);
    }

    @Test
    void whatIsGoneIsMadeAnewAndKept() throws Exception {
        store.close();
        Files.delete(file);
        assertThat(keptYears()).containsExactly(2021, 2022);
    }

    private List<Integer> keptYears() {
        store.clock().move(Duration.ofMinutes(1));
        var clock = store.clock().withZone(OpenStore.ZONE);
        Path settings = store.data().resolve("settings.json");
        var backups = new BackupFiles(store.data(), clock, () -> new Generations(Generations.USUAL_LIMIT, OpenStore.ZONE), settings);
        Path kept = new RestoredStore(store.data(), backups, settings, clock)
                .restore(backup, "王敏", Progress.UNWATCHED)
                .kept()
                .orElseThrow();
        return backups.contents(kept).plans().stream().map(PlanLine::year).sorted(Comparator.naturalOrder()).toList();
    }
}
