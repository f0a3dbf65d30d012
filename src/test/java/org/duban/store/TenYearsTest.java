package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.domain.change.Change;
import org.duban.domain.change.Deed;
import org.duban.usecase.Ledger;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenYearsTest {

    private static final long SEED = 7;

    @TempDir
    private Path folder;

    private long entries;

    @BeforeEach
    void write() {
        entries = new TenYears(4, 2, 4, 6).writeTo(folder, SEED);
    }

    @Test
    void whatIsStoredIsWhatItsHistorySays() {
        try (Ledger ledger = LedgerFile.open(folder)) {
            var books = new Books();
            changes(ledger).forEach(books::apply);

            assertThat(Books.of(ledger)).isEqualTo(books);
            assertThat(books.plans()).hasSize(3);
        }
    }

    @Test
    void everyEntryIsSealed() {
        try (Ledger ledger = LedgerFile.look(folder)) {
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
        }
    }

    @Test
    void everyKindOfWorkOfAYearIsInIt() {
        try (Ledger ledger = LedgerFile.open(folder)) {
            Set<EntryKind> kinds = new HashSet<>();
            changes(ledger).forEach(each -> kinds.add(EntryKind.of(each)));

            assertThat(kinds).contains(
                    EntryKind.PLAN, EntryKind.TASK, EntryKind.PROGRESS, EntryKind.REPORT, EntryKind.PERIOD, EntryKind.DEPARTMENT);
        }
    }

    private List<Change> changes(Ledger ledger) {
        List<Deed> deeds = ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, (int) entries + 1).reversed().stream()
                .map(HistoryEntry::deed)
                .toList();
        assertThat(deeds).hasSize((int) entries);
        return deeds.stream().map(Change.class::cast).toList();
    }
}
