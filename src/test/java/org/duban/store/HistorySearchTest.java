package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.PlanId;
import org.duban.usecase.Ledger;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistorySearchTest {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");
    private static final int ENTRIES = 120;

    @TempDir
    private Path folder;

    private Ledger ledger;
    private List<HistoryEntry> all;

    @BeforeEach
    void fill() {
        ledger = LedgerFile.open(folder);
        var books = new Books();
        var changes = new SomeChanges(11, 3);
        for (int i = 0; i < ENTRIES; i++) {
            Change change = changes.next(books);
            ledger.apply(change, i % 3 == 0 ? "李强" : "王敏", NOON.plusSeconds(i));
            books.apply(change);
        }
        all = ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, ENTRIES + 1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void entriesComeTheNewestFirstPageByPage() {
        assertThat(all).hasSize(ENTRIES).isSortedAccordingTo((a, b) -> Long.compare(b.number(), a.number()));

        List<HistoryEntry> first = ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, 50);
        List<HistoryEntry> second = ledger.entries(HistoryFilter.ALL, first.getLast().number(), 50);

        assertThat(Stream.concat(first.stream(), second.stream())).containsExactlyElementsOf(all.subList(0, 100));
    }

    @ParameterizedTest
    @EnumSource
    void aKindFindsWhatIsMainlyAboutIt(EntryKind kind) {
        assertFinds(new HistoryFilter(null, null, null, Set.of(kind), null, null), entry -> entry.kind() == kind);
    }

    @Test
    void severalKindsFindWhatIsAboutAnyOfThem() {
        Set<EntryKind> kinds = Set.of(EntryKind.PLAN, EntryKind.DEPARTMENT);

        assertFinds(new HistoryFilter(null, null, null, kinds, null, null), entry -> kinds.contains(entry.kind()));
    }

    @Test
    void aPageIsFullEvenWhereTheStoreGuessedWrong() {
        var filter = new HistoryFilter(null, null, null, Set.of(EntryKind.PLAN), null, null);
        long wanted = all.stream().filter(entry -> entry.kind() == EntryKind.PLAN).count();

        assertThat(wanted).isGreaterThan(3);
        assertThat(ledger.entries(filter, Long.MAX_VALUE, 3)).hasSize(3);
    }

    @Test
    void aPersonFindsWhatTheyDid() {
        assertFinds(new HistoryFilter("李强", null, null, Set.of(), null, null), entry -> entry.who().equals("李强"));
        assertThat(ledger.people()).containsExactly("李强", "王敏");
    }

    @Test
    void momentsFindWhatHappenedFromTheFirstUntilBeforeTheLast() {
        Instant from = NOON.plusSeconds(20);
        Instant until = NOON.plusSeconds(40);

        assertFinds(
                new HistoryFilter(null, from, until, Set.of(), null, null),
                entry -> !entry.when().isBefore(from) && entry.when().isBefore(until));
    }

    @Test
    void aTaskFindsWhatNamesIt() {
        UUID task = all.stream()
                .map(HistoryEntry::deed)
                .filter(TaskRevised.class::isInstance)
                .map(deed -> ((TaskRevised) deed).after().id().value())
                .findFirst()
                .orElseThrow();

        assertFinds(
                new HistoryFilter(null, null, null, Set.of(), null, task),
                entry -> String.valueOf(entry.deed()).contains(task.toString()));
    }

    @Test
    void aPlanFindsWhatChangedIt() {
        PlanId plan = ledger.plans().getFirst().id();

        assertFinds(
                new HistoryFilter(null, null, null, Set.of(), plan, null),
                entry -> entry.deed() instanceof Change change && change.plan().equals(plan));
    }

    private void assertFinds(HistoryFilter filter, Predicate<HistoryEntry> wanted) {
        assertThat(ledger.entries(filter, Long.MAX_VALUE, ENTRIES))
                .containsExactlyElementsOf(all.stream().filter(wanted).toList());
    }
}
