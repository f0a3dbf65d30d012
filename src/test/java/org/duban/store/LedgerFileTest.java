package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {

    @TempDir
    private Path scratch;

    @Test
    void theFolderIsMadeAndHoldsTheStoreAndItsJournalAndOnceClosedItsSums() throws IOException {
        Path folder = scratch.resolve("a/b");
        try (Ledger ledger = LedgerFile.open(folder)) {
            addPlan(ledger);
            assertThat(names(folder)).containsExactly("duban.mv.db", "history");
        }
        assertThat(names(folder)).containsExactly("duban.mv.db", "history", "sums.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"督办 数据", "a b", "O'Neil & 50% #1 (2)", "~", "file:x", "数据.mv.db"})
    void foldersMayHaveBlanksAndChineseCharactersAndSigns(String name) throws IOException {
        assumeThat(System.getProperty("os.name").startsWith("Windows") && name.contains(":")).isFalse();
        Path folder = scratch.resolve(name);
        Plan plan;
        try (Ledger ledger = LedgerFile.open(folder)) {
            plan = addPlan(ledger);
        }
        try (Ledger ledger = LedgerFile.open(folder)) {
            assertThat(ledger.plan(plan.id())).contains(plan);
        }
        assertThat(names(folder)).containsExactly("duban.mv.db", "history", "sums.json");
        assertThat(names(scratch)).containsExactly(name);
    }

    @Test
    void aSemicolonInTheFoldersNameIsRefused() {
        Path folder = scratch.resolve("a;b");

        assertRefused(folder, "folder-name-unusable", folder.toString(), ";");
        assertThat(folder).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBackslashInTheFoldersNameIsRefusedWhereItIsNoSeparator() {
        Path folder = scratch.resolve("a\\b");

        assertRefused(folder, "folder-name-unusable", folder.toString(), "\\");
    }

    @Test
    void aNetworkShareIsRefused() {
        Path share = Path.of("\\\\server\\share\\duban");

        assertRefused(share, "network-folder", share.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share", "//server/share/duban"})
    void aPathThatBeginsWithAServersNameIsAShare(String path) {
        assertThat(NetworkDrive.isShareName(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cifs", "nfs", "nfs4", "smb3", "SMBFS", "fuse.sshfs", "9p"})
    void mountedSharesAreToldByTheirType(String type) {
        assertThat(NetworkDrive.isNetworkType(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "tmpfs", "exfat", "btrfs", ""})
    void localDisksAreNotTakenForShares(String type) {
        assertThat(NetworkDrive.isNetworkType(type)).isFalse();
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(scratch.resolve("data"));

        assertRefused(file, "folder-not-made", file.toString());
        assertRefused(file.resolve("below"), "folder-not-made", file.resolve("below").toString());
    }

    @Test
    void aReadOnlyFolderIsRefused() throws Exception {
        Path disk = Files.createDirectory(scratch.resolve("disk"));
        try (var mounted = SmallDisk.mounted(disk, "64k", "ro")) {
            assertRefused(disk, "folder-read-only", disk.toString());
            assertThat(mounted.path()).isEmptyDirectory();
        }
    }

    @Test
    void aReadOnlyFileIsRefusedAndNotTouched() throws Exception {
        Path disk = Files.createDirectory(scratch.resolve("disk"));
        try (var mounted = SmallDisk.mounted(disk, "2m", "rw")) {
            LedgerFile.open(disk).close();
            byte[] before = Files.readAllBytes(file(disk));
            mounted.remount("ro");

            assertRefused(disk, "folder-read-only", disk.toString());
            assertThat(file(disk)).hasBinaryContent(before);
        }
    }

    @Test
    void aStoreThatAnotherProcessHasOpenIsRefusedByItsFolder() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TortureChild.class.getName(),
                        scratch.resolve("data").toString(),
                        "1",
                        scratch.resolve("announced").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch(line -> line.contains(TortureChild.STORED))).isTrue();

            assertRefused(scratch.resolve("data"), "already-open", scratch.resolve("data").toString());
        } finally {
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
    }

    enum Damage {
        EMPTY,
        FIRST_BYTES_ONLY,
        NOISE,
        NO_HEADER,
        NO_DATABASE;

        byte[] of(byte[] sound) {
            byte[] bytes = sound.clone();
            return switch (this) {
                case EMPTY -> new byte[0];
                case FIRST_BYTES_ONLY -> Arrays.copyOf(bytes, 100);
                case NOISE -> {
                    new Random(1).nextBytes(bytes);
                    yield bytes;
                }
                case NO_HEADER -> {
                    Arrays.fill(bytes, 0, 8192, (byte) 0);
                    yield bytes;
                }
                case NO_DATABASE -> "督办".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileWithNothingBesideItIsNamedAndNotTouched(Damage damage) throws IOException {
        try (Ledger ledger = LedgerFile.open(scratch)) {
            addPlan(ledger);
        }
        byte[] damaged = damage.of(Files.readAllBytes(file(scratch)));
        Files.write(file(scratch), damaged);
        for (Path each : Journal.files(scratch)) {
            Files.delete(each);
        }

        assertRefused(scratch, "store-damaged", file(scratch).toString());
        assertThat(file(scratch)).hasBinaryContent(damaged);
        assertThat(names(scratch)).containsExactly("duban.mv.db", "history", "sums.json");
    }

    @Test
    void aFileThatWasCutOffIsRefusedUntouchedOrLacksNothing() throws IOException {
        Books books = new Books();
        try (Ledger ledger = LedgerFile.open(scratch)) {
            var changes = new SomeChanges(5, 5);
            for (int i = 0; i < 20; i++) {
                Change change = changes.next(books);
                ledger.apply(change, "王敏", Instant.EPOCH);
                books.apply(change);
            }
        }
        byte[] whole = Files.readAllBytes(file(scratch));
        int refused = 0;
        for (int length = 0; length < whole.length; length += 4096) {
            refused += isRefusedCut(Arrays.copyOf(whole, length), books) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private boolean isRefusedCut(byte[] cut, Books books) throws IOException {
        Path folder = Files.createDirectory(scratch.resolve(Integer.toString(cut.length)));
        Files.write(file(folder), cut);
        try (Ledger ledger = LedgerFile.open(folder)) {
            assertThat(Books.of(ledger).equals(books)).as("everything is there in %d bytes", cut.length).isTrue();
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.key()).as("%s", refusal.getCause()).isIn("store-damaged", "store-not-opened");
            assertThat(file(folder)).hasBinaryContent(cut);
            return true;
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndNotTouched() throws Exception {
        LedgerFile.open(scratch).close();
        try (Connection connection = new H2File(file(scratch)).open();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select 99, '99', 'later', 'SQL', 'V99__later.sql', 0, 'x', current_timestamp, 1, true""");
        }
        byte[] before = Files.readAllBytes(file(scratch));

        assertRefused(scratch, "store-newer", file(scratch).toString());
        assertThat(file(scratch)).hasBinaryContent(before);
    }

    @Test
    void aStoreOfTheFirstProgramIsBroughtUpToDateAndKeepsItsPlans() throws SQLException, IOException {
        var old = new H2File(file(scratch));
        Flyway.configure()
                .dataSource(old.url(), H2File.ACCOUNT, H2File.PASSWORD)
                .locations("classpath:org/duban/store/migrations")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = old.open();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into plan (id, title, plan_year, source_file) values (random_uuid(), '重点工作', 2023, '');
                    insert into section (id, plan_id, ordinal, title) select random_uuid(), id, 0, '党建' from plan;
                    insert into task (id, section_id, ordinal, full_text, short_name)
                    select random_uuid(), id, 0, '开展学习', '学习' from section""");
        }

        try (Ledger ledger = LedgerFile.open(scratch)) {
            Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
            assertThat(plan.tasks()).extracting(Task::text, Task::recurrences).containsExactly(tuple("开展学习", List.of()));
        }
        try (Connection connection = old.openForReading()) {
            assertThat(Schema.versionIn(connection)).isEqualTo(Schema.LATEST);
        }
    }

    @Test
    void aStoreOfTheProgramBeforeKeepsItsPlanAndTakesFacts() throws SQLException, IOException {
        var old = new H2File(file(scratch));
        Flyway.configure()
                .dataSource(old.url(), H2File.ACCOUNT, H2File.PASSWORD)
                .locations("classpath:org/duban/store/migrations")
                .target("2")
                .load()
                .migrate();
        Plan plan = new SomePlans(new Random(3)).plan(2024, 2, 3);
        try (Connection connection = old.open()) {
            var sql = DSL.using(connection, SQLDialect.H2);
            new ChangeWriter(sql, new ReportJson(new ChangeJson())).carryOut(new PlanAdded(plan, Source.none()));
        }
        TaskId task = plan.tasks().findFirst().orElseThrow().id();
        TaskProgress done = TaskProgress.NONE.with(TaskState.DONE);

        try (Ledger ledger = LedgerFile.open(scratch)) {
            assertThat(ledger.plan(plan.id())).contains(plan);
            assertThat(ledger.progress(plan.id())).isEqualTo(PlanProgress.NONE);
            ledger.apply(new ProgressRevised(plan.id(), task, TaskProgress.NONE, done), "王敏", Instant.EPOCH);
            assertThat(ledger.progress(plan.id()).of(task)).isEqualTo(done);
        }
    }

    @Test
    void theProgramKnowsTheVersionThatItsMigrationsLeadTo() throws SQLException, IOException {
        LedgerFile.open(scratch).close();
        try (Connection connection = new H2File(file(scratch)).openForReading()) {
            assertThat(Schema.versionIn(connection)).isEqualTo(Schema.LATEST);
        }
        assertThat(Schema.LATEST).isGreaterThanOrEqualTo(MigrationVersion.fromVersion("1"));
    }

    @Test
    void whatAProcessLeftThatDiedWhileMakingItsStoreIsRemoved() throws IOException {
        Files.write(scratch.resolve("duban-new-123.mv.db"), new byte[10]);

        LedgerFile.open(scratch).close();

        assertThat(names(scratch)).containsExactly("duban.mv.db", "history", "sums.json");
    }

    private static void assertRefused(Path folder, String key, Object... arguments) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> LedgerFile.open(folder).close());

        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.arguments()).isEqualTo(List.of(arguments));
    }

    private static Plan addPlan(Ledger ledger) {
        Plan plan = new SomePlans(new Random(3)).plan(2024, 2, 3);
        ledger.apply(new PlanAdded(plan, Source.none()), "王敏", Instant.EPOCH);
        return plan;
    }

    private static Path file(Path folder) {
        return folder.resolve("duban.mv.db");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
