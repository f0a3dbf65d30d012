package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeMigrationTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5"})
    void anOlderStoreIsBackedUpAsItIsAndComesBackWithTheNewestTables(String schema) throws Exception {
        older(schema);
        LedgerFile.open(data).close();
        BackupStamp made = backups().all().getLast();
        Path file = backups().folder().resolve(made.name());
        BackupContents contents = backups().prove(file, Progress.UNWATCHED);
        assertThat(contents.schema()).isEqualTo(schema);
        assertThat(contents.plans()).extracting(BackupContents.PlanLine::title).containsExactly("旧方案");

        Path settings = data.resolve("settings.json");
        new RestoredStore(data, backups(), settings, Clock.systemUTC()).restore(file, "王敏", Progress.UNWATCHED);
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.plans()).extracting(each -> each.heading().title()).containsExactly("旧方案");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "4")
    void whereItCannotBeBackedUpItIsLeftAsItIs(String schema) throws Exception {
        older(schema);
        Files.writeString(data.resolve(BackupFiles.NAME), "a file, not a folder");
        assertThatThrownBy(() -> LedgerFile.open(data))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("migration-not-backed-up"));
        try (Ledger ledger = LedgerFile.look(data)) {
            assertThat(ledger.check().schema()).isEqualTo(schema);
        }
    }

    private void older(String schema) throws Exception {
        H2File store = new H2File(data.resolve(DataFolder.FILE_NAME));
        Schema.migrations(store.url()).target(schema).load().migrate();
        try (Connection connection = store.open(); Statement statement = connection.createStatement()) {
            statement.execute("insert into plan (id, title, plan_year, source_file)"
                    + " values (random_uuid(), '旧方案', 2023, '旧方案.docx')");
            statement.execute("insert into history (happened_at, done_by, plan_id, kind, change_json)"
                    + " values (timestamp with time zone '2023-02-01 08:00:00+08', '王敏', random_uuid(), 'plan-added', '{}')");
        }
    }

    private BackupFiles backups() {
        return new BackupFiles(
                data, Clock.systemUTC(), () -> new Generations(Generations.USUAL_LIMIT, ZoneOffset.UTC), data.resolve("settings.json"));
    }
}
