package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.Test;

class AnyChangesTest {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");

    @Property(tries = 100)
    void aChangeReadFromItsJsonIsTheSameChange(@ForAll long seed) {
        var json = new ChangeJson();
        var changes = new SomeChanges(seed, 3);
        var books = new Books();
        for (int i = 0; i < 30; i++) {
            Change change = changes.next(books);
            books.apply(change);
            assertThat(json.read(json.write(change))).isEqualTo(change);
            assertThat(json.write(change)).doesNotContain("\n");
        }
    }

    @Test
    void aTaskKeptBeforeItHadFrequenciesHasNone() {
        var json = new ChangeJson();
        Change change = new SomeChanges(1, 3).next(new Books());
        String old = json.write(change).replaceAll(",?\"recurrences\":\\[[^]]*]", "");
        assertThat(old).doesNotContain("recurrences").contains("shortName");
        assertThat(((PlanAdded) json.read(old)).added().tasks()).allSatisfy(task -> assertThat(task.recurrences()).isEmpty());
    }

    @Property(tries = 20)
    void theStoreHoldsWhatTheChangesSayAndUndoingThemAllRestoresTheFirst(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int number) throws IOException {
        try (var folder = new ScratchFolder()) {
            Deque<Change> done = new ArrayDeque<>();
            var books = new Books();
            try (Ledger ledger = LedgerFile.open(folder.path())) {
                var changes = new SomeChanges(seed, 5);
                for (int i = 0; i < number; i++) {
                    Change change = changes.next(books);
                    ledger.apply(change, "王敏", NOON);
                    books.apply(change);
                    done.push(change);
                }
                assertThat(Books.of(ledger)).isEqualTo(books);
            }
            undoAll(folder.path(), books, done);
        }
    }

    private static void undoAll(Path folder, Books books, Deque<Change> done) {
        try (Ledger ledger = LedgerFile.open(folder)) {
            assertThat(Books.of(ledger)).as("reopened").isEqualTo(books);
            List<Change> inOrder = new ArrayList<>(done);
            while (!done.isEmpty()) {
                ledger.apply(done.pop().inverse(), "王敏", NOON);
            }
            assertThat(ledger.plans()).isEmpty();
            assertThat(inOrder).allSatisfy(change -> assertThat(ledger.history(change.plan()))
                    .extracting(Ledger.Done::deed)
                    .contains(change, change.inverse()));
        }
    }
}
