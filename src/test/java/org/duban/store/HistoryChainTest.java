package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.usecase.history.Chain.How.DOES_NOT_FIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.usecase.Ledger;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.StoreState;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryChainTest {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00.123456789Z");
    private static final int ENTRIES = 9;

    @TempDir
    private Path folder;

    @Test
    void everyEntryThatTheProgramWritesFitsTheOneBefore() {
        fill();

        StoreState state = looked();

        assertThat(state.chain()).isEqualTo(new Chain.Whole());
        assertThat(state.isWhole()).isTrue();
        assertThat(state.entries()).isEqualTo(ENTRIES);
        assertThat(state.schema()).isEqualTo(Schema.LATEST.getVersion());
    }

    @Test
    void aStoreInWhichNothingHappenedIsWhole() {
        LedgerFile.open(folder).close();

        assertThat(looked().chain()).isEqualTo(new Chain.Whole());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the person is another             | update history set done_by = '李强' where entry_no = 4                                        | DOES_NOT_FIT | 4 | 0
            the time is a millionth later     | update history set happened_at = dateadd('MICROSECOND', 1, happened_at) where entry_no = 4   | DOES_NOT_FIT | 4 | 0
            the time is a year earlier        | update history set happened_at = dateadd('YEAR', -1, happened_at) where entry_no = 4         | DOES_NOT_FIT | 4 | 0
            the plan is another               | update history set plan_id = random_uuid() where entry_no = 4                                | DOES_NOT_FIT | 4 | 0
            the plan is gone                  | update history set plan_id = null where entry_no = 4                                         | DOES_NOT_FIT | 4 | 0
            the kind is another               | update history set kind = 'task-moved' where entry_no = 4                                    | DOES_NOT_FIT | 4 | 0
            a letter of the change is another | update history set change_json = replace(change_json, 'kind', 'kinb') where entry_no = 4     | DOES_NOT_FIT | 4 | 0
            the change has a blank more       | update history set change_json = concat(change_json, ' ') where entry_no = 4                  | DOES_NOT_FIT | 4 | 0
            the change is empty               | update history set change_json = '' where entry_no = 4                                       | DOES_NOT_FIT | 4 | 0
            the seal is another               | update history set seal = repeat('0', 64) where entry_no = 4                                 | DOES_NOT_FIT | 4 | 0
            the seal is taken away            | update history set seal = '' where entry_no = 4                                              | DOES_NOT_FIT | 4 | 0
            all seals are taken away          | update history set seal = ''                                                                 | DOES_NOT_FIT | 1 | 0
            the seal is that of another entry | update history set seal = (select seal from history where entry_no = 5) where entry_no = 4   | DOES_NOT_FIT | 4 | 0
            the first entry is deleted        | delete from history where entry_no = 1                                                       | DOES_NOT_FIT | 2 | 0
            an entry within is deleted        | delete from history where entry_no = 4                                                       | DOES_NOT_FIT | 5 | 0
            several within are deleted        | delete from history where entry_no between 3 and 6                                           | DOES_NOT_FIT | 7 | 0
            the last entry is deleted         | delete from history where entry_no = 9                                                       | CUT_OFF      | 8 | 1
            the last three are deleted        | delete from history where entry_no > 6                                                       | CUT_OFF      | 6 | 3
            all entries are deleted           | delete from history                                                                          | CUT_OFF      | 0 | 9
            the table is truncated            | truncate table history                                                                       | CUT_OFF      | 0 | 9
            two entries change places         | update history set entry_no = case entry_no when 4 then 105 when 5 then 4 end where entry_no in (4, 5); update history set entry_no = 5 where entry_no = 105 | DOES_NOT_FIT | 4 | 0
            the first moves to the end        | update history set entry_no = 10 where entry_no = 1                                          | DOES_NOT_FIT | 2 | 0
            the last gets another number      | update history set entry_no = 12 where entry_no = 9                                          | DOES_NOT_FIT | 12 | 0
            a copy stands within              | insert into history select 40, happened_at, done_by, plan_id, kind, change_json, seal from history where entry_no = 4; update history set entry_no = entry_no + 100 where entry_no > 4 and entry_no < 40; update history set entry_no = 5 where entry_no = 40 | DOES_NOT_FIT | 5 | 0
            a copy stands at the end          | insert into history select 10, happened_at, done_by, plan_id, kind, change_json, seal from history where entry_no = 9 | DOES_NOT_FIT | 10 | 0
            one stands before the first       | insert into history select 0, happened_at, done_by, plan_id, kind, change_json, seal from history where entry_no = 1 | DOES_NOT_FIT | 0 | 0
            the last seal noted is another    | update history_head set last_seal = repeat('0', 64)                                          | ADDED        | 9 | 0
            the count noted is smaller        | update history_head set entries = 5                                                          | ADDED        | 9 | 0
            the note of the last is gone      | delete from history_head                                                                     | END_UNKNOWN  | 9 | 0
            the end and its note are gone     | delete from history where entry_no > 6; delete from history_head                             | END_UNKNOWN  | 6 | 0
            everything is gone                | delete from history; delete from history_head                                                | END_UNKNOWN  | 0 | 0
            """)
    void isFoundAtTheRightEntry(String what, String tampering, Chain.How how, long number, long missing)
            throws SQLException {
        fill();

        tamper(tampering);

        assertThat(looked().chain())
                .asInstanceOf(InstanceOfAssertFactories.type(Chain.Broken.class))
                .as(what)
                .extracting(Chain.Broken::how, Chain.Broken::number, Chain.Broken::missing)
                .containsExactly(how, number, missing);
    }

    @Test
    void whatIsBrokenIsNamedWithItsTimeAndPerson() throws SQLException {
        fill();

        tamper("update history set kind = 'task-moved' where entry_no = 4");

        assertThat(looked().chain())
                .isEqualTo(new Chain.Broken(DOES_NOT_FIT, 4, Instant.parse("2024-03-01T04:00:03.123456Z"), "王敏", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from history where entry_no > 6 | DOES_NOT_FIT
            delete from history                    | DOES_NOT_FIT
            update history_head set entries = 5    | ADDED
            delete from history_head               | END_UNKNOWN
            """)
    void goingOnWorkingHealsNoBreak(String tampering, Chain.How how) throws SQLException {
        fill();
        tamper(tampering);

        work(new SomeChanges(8, 3), 3);

        assertThat(looked().chain())
                .asInstanceOf(InstanceOfAssertFactories.type(Chain.Broken.class))
                .extracting(Chain.Broken::how)
                .isEqualTo(how);
    }

    /** Nothing secret is in the seals: this is what the chain cannot find, see decisions/history-chain.md. */
    @Test
    void whoSealsEverythingAnewLeavesNoTraceInTheStoreItself() throws SQLException {
        fill();
        tamper("delete from history where entry_no = 4; delete from history_head");

        try (Connection connection = file().open()) {
            new SealOldEntries().seal(DSL.using(connection, SQLDialect.H2));
        }

        assertThat(looked().chain()).isEqualTo(new Chain.Whole());
    }

    @Test
    void numbersThatWereNeverUsedAreNoBreak() throws SQLException {
        fill();
        tamper("alter table history alter column entry_no restart with 500");
        Plan gone = new SomePlans(new Random(3)).plan(2024, 1, 1);

        try (Ledger ledger = LedgerFile.open(folder)) {
            assertThat(catchStale(() -> ledger.apply(new PlanRemoved(gone, Source.none()), "王敏", NOON))).isTrue();
            ledger.apply(new PlanAdded(gone, Source.none()), "王敏", NOON);
            assertThat(ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, 1)).extracting(HistoryEntry::number).containsExactly(10L);
        }

        assertThat(looked().chain()).isEqualTo(new Chain.Whole());
    }

    @Test
    void aStoreOfTheProgramBeforeIsSealedAtItsFirstStartGapsAndAll() throws SQLException {
        olderStore();
        assertThat(looked().chain()).isEqualTo(new Chain.Unsealed());

        LedgerFile.open(folder).close();

        assertThat(looked())
                .extracting(StoreState::chain, StoreState::entries)
                .containsExactly(new Chain.Whole(), 3L);
        work(new SomeChanges(8, 3), 3);
        assertThat(looked().chain()).isEqualTo(new Chain.Whole());
    }

    @Test
    void sealsThatAreTakenAwayAreNotMadeAnewAtTheNextStart() throws SQLException {
        olderStore();
        LedgerFile.open(folder).close();

        tamper("update history set seal = ''");
        LedgerFile.open(folder).close();

        assertThat(looked().chain()).isInstanceOf(Chain.Broken.class);
    }

    @Test
    void lookingTheStoreOverChangesNoByte() throws IOException, SQLException {
        fill();
        tamper("delete from history where entry_no = 4");
        byte[] before = Files.readAllBytes(file().path());

        looked();

        assertThat(Files.readAllBytes(file().path())).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(DataFolder.FILE_NAME, "sums.json", "history");
    }

    @Test
    void severalThreadsAtOnceMakeOneChain() throws Exception {
        try (Ledger ledger = LedgerFile.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> work = IntStream.range(0, 4).mapToObj(each -> add(ledger, each)).toList();
            for (Future<Integer> each : threads.invokeAll(work)) {
                assertThat(each.get()).isEqualTo(10);
            }
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
            assertThat(ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, 100))
                    .extracting(HistoryEntry::number)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(number -> 41L - number).toList());
        }
    }

    private static Callable<Integer> add(Ledger ledger, int seed) {
        var some = new SomePlans(new Random(seed));
        return () -> {
            for (int i = 0; i < 10; i++) {
                Plan plan = some.plan(2024, 1, 1);
                ledger.apply(new PlanAdded(plan, some.source(plan)), "王敏", NOON);
            }
            return 10;
        };
    }

    private static boolean catchStale(Runnable act) {
        try {
            act.run();
            return false;
        } catch (StaleChange stale) {
            return true;
        }
    }

    private void fill() {
        work(new SomeChanges(7, 3), ENTRIES);
    }

    private void work(SomeChanges changes, int count) {
        try (Ledger ledger = LedgerFile.open(folder)) {
            Books books = Books.of(ledger);
            for (int i = 0; i < count; i++) {
                Change change = changes.next(books);
                ledger.apply(change, "王敏", NOON.plusSeconds(i));
                books.apply(change);
            }
        }
    }

    private void olderStore() throws SQLException {
        Flyway.configure()
                .dataSource(file().url(), H2File.ACCOUNT, H2File.PASSWORD)
                .locations("classpath:org/duban/store/migrations")
                .target("4")
                .load()
                .migrate();
        tamper("""
                insert into history (entry_no, happened_at, done_by, plan_id, kind, change_json) values
                (2, '2023-01-01 08:00:00+08', '王敏', random_uuid(), 'task-moved', '{}'),
                (3, '2023-01-02 08:00:00+08', '王敏', random_uuid(), 'task-moved', '{}'),
                (7, '2023-01-02 08:00:00+08', '李强', random_uuid(), 'task-moved', '{}');
                alter table history alter column entry_no restart with 8""");
    }

    private StoreState looked() {
        try (Ledger ledger = LedgerFile.look(folder)) {
            return ledger.check();
        }
    }

    private void tamper(String statements) throws SQLException {
        try (Connection connection = file().open();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private H2File file() {
        return new H2File(folder.resolve(DataFolder.FILE_NAME));
    }
}
