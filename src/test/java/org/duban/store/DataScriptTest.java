package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
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
            DataScript.run(to, copy::openBesides, new StringReader(script(from)));
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
        "set db_close_delay 5",
        "runscript from 'other.sql'",
        "insert into department values (random_uuid(), cast(file_read('/etc/hostname') as varchar))",
        "insert into department select random_uuid(), 'x' from csvread('/etc/hostname')"
    })
    void aScriptThatDoesMoreThanInsertRowsIsRefused(String hostile) throws Exception {
        H2File copy = empty(folder.resolve("copy"));
        String script = "insert into department values (random_uuid(), '医务科');\n" + hostile + ";\n";
        try (Connection to = copy.open()) {
            assertThatThrownBy(() -> DataScript.run(to, copy::openBesides, new StringReader(script))).isInstanceOfSatisfying(
                            SQLException.class, refused -> assertThat(refused.getErrorCode()).isIn(90040, 90096));
        }
    }

    private static String script(Connection from) throws Exception {
        var script = new StringWriter();
        DataScript.write(from, script);
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
