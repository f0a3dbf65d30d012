package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataScriptTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreMadeFromTheRowsOfAnotherHoldsTheSameAndTakesNewPlans() throws Exception {
        H2File store = filled(folder.resolve("store"));
        H2File copy = empty(folder.resolve("copy"));
        try (Connection from = store.open(); Connection to = copy.open()) {
            DataScript.run(to, new StringReader(script(from)), Progress.UNWATCHED);
            assertThat(TableSums.of(to)).isEqualTo(TableSums.of(from));
            assertThat(Objects.requireNonNull(TableSums.of(to).tables().get("plan")).rows()).isEqualTo(3);
        }
        try (Ledger ledger = LedgerFile.open(folder.resolve("copy"))) {
            ledger.apply(plan(9), "王敏", Instant.EPOCH);
            assertThat(ledger.plans()).hasSize(4);
        }
    }

    @Test
    void oneOtherLetterIsAnotherSum() throws Exception {
        H2File store = filled(folder.resolve("store"));
        try (Connection connection = store.open(); Statement statement = connection.createStatement()) {
            TableSums before = TableSums.of(connection);
            statement.execute("update plan set title = title || ' ' where stored_no = 2");
            TableSums after = TableSums.of(connection);
            assertThat(after.tables().get("plan")).isNotEqualTo(before.tables().get("plan"));
            assertThat(after.tables().get("task")).isEqualTo(before.tables().get("task"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create alias hack for \"java.lang.System.exit\"",
        "drop table plan",
        "delete from history",
        "insert into \"flyway_schema_history\" values (99, '99', 'later', 'SQL', 'V99__later.sql', 0, 'x', '2024-10-10', 1, true)",
        "insert into \"department\" select random_uuid(), 'x' from system_range(1, 9000000000)",
        "insert into \"department\" values (random_uuid(), 'x')",
        "insert into \"department\" values ('11f62836-7eab-891f-79f0-d62d4d81266f', repeat('x', 1000000000))",
        "insert into \"department\" values ((select count(*) from system_range(1, 9000000000)), 'x')",
        "insert into \"department\" values ('11f62836-7eab-891f-79f0-d62d4d81266f', 'x'), ('x', 'x')",
        "set throttle 1000000",
        "-- nothing",
        "insert into \"department\" values ('11f62836-7eab-891f-79f0-d62d4d81266f', 'x",
        "set db_close_delay 5",
        "runscript from 'other.sql'",
        "insert into department values (random_uuid(), cast(file_read('/etc/hostname') as varchar))",
        "insert into department select random_uuid(), 'x' from csvread('/etc/hostname')"
    })
    void aScriptThatDoesMoreThanInsertRowsIsRefused(String hostile) throws Exception {
        H2File copy = empty(folder.resolve("copy"));
        String script = "insert into \"department\" values ('00f62836-7eab-891f-79f0-d62d4d81266f', '医务科');\n" + hostile + ";\n";
        try (Connection to = copy.open()) {
            assertThatThrownBy(() -> DataScript.run(to, new StringReader(script), Progress.UNWATCHED))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRowThatIsLongerThanAnyIsRefusedBeforeItIsReadToItsEnd() throws Exception {
        H2File copy = empty(folder.resolve("copy"));
        var endless = new SequenceInputStream(
                new ByteArrayInputStream("insert into \"department\" values ('".getBytes(StandardCharsets.UTF_8)), new Endless());
        try (Connection to = copy.open();
                Reader script = new InputStreamReader(endless, StandardCharsets.UTF_8)) {
            assertThatThrownBy(() -> DataScript.run(to, script, Progress.UNWATCHED)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void rowsThatPointAtWhatIsNotThereAreRefused() throws Exception {
        H2File copy = empty(folder.resolve("copy"));
        String orphan = "insert into \"department_alias\" values ('11f62836-7eab-891f-79f0-d62d4d81266f', 0, '医务');\n";
        try (Connection to = copy.open()) {
            assertThatThrownBy(() -> DataScript.run(to, new StringReader(orphan), Progress.UNWATCHED))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getErrorCode()).isEqualTo(23506));
        }
    }

    /** The letter a for ever. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }
    }

    private static String script(Connection from) throws Exception {
        var script = new StringWriter();
        DataScript.write(from, script, Progress.UNWATCHED);
        return script.toString();
    }

    private static H2File filled(Path data) {
        try (Ledger ledger = LedgerFile.open(data)) {
            for (int seed = 0; seed < 3; seed++) {
                ledger.apply(plan(seed), "王敏", Instant.EPOCH.plusSeconds(seed));
            }
        }
        return new H2File(data.resolve(DataFolder.FILE_NAME));
    }

    private static H2File empty(Path data) throws Exception {
        Files.createDirectories(data);
        LedgerFile.open(data).close();
        return new H2File(data.resolve(DataFolder.FILE_NAME));
    }

    private static Change plan(int seed) {
        var some = new SomePlans(new Random(seed));
        Plan plan = some.plan(2020 + seed, 3, 6);
        return new PlanAdded(plan, some.source(plan));
    }
}
