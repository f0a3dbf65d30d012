package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.intake.DocumentPlanReader;
import org.duban.sample.SamplePlan;
import org.duban.store.BackupFiles;
import org.duban.store.LedgerFile;
import org.duban.store.RestoredStore;
import org.duban.store.UnsavedText;
import org.duban.messages.Language;
import org.duban.settings.BackupChoice;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.ui.Desk;
import org.duban.ui.Screenshot;
import org.duban.ui.backup.RestoreCard;
import org.duban.usecase.Account;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The whole program over real stores that are damaged on the disk in every way that happens. */
@ExtendWith(ApplicationExtension.class)
class DamagedStoreWindowTest {

    private static final Instant TIME = Instant.parse("2024-10-10T01:58:00Z");

    /** What the database writes before everything else, in bytes. */
    private static final int HEADERS = 8192;

    private final Path data;
    private final Path store;

    DamagedStoreWindowTest(@TempDir Path folder) {
        this.data = folder.resolve("督办 数据");
        this.store = data.resolve("duban.mv.db");
    }

    @BeforeEach
    void aYearOfWork() {
        try (Ledger ledger = LedgerFile.open(data)) {
            var plans = new ImportPlan(ledger, () -> Account.office("王敏"));
            ledger.apply(plans.asRead(new SamplePlan(new DocumentPlanReader()).withReports(Progress.UNWATCHED)), "王敏", TIME);
            backup();
            revise(ledger, "一稿", 1);
            backup();
            revise(ledger, "二稿", 2);
            revise(ledger, "三稿", 3);
        }
    }

    @Test
    void deleted() throws Exception {
        Files.delete(store);
        report("12-deleted", "台账已恢复，没有丢失任何改动", "数据文件不见了。", "没有缺，保存过的改动都在。");
    }

    @Test
    void cutOff() throws Exception {
        try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE)) {
            file.truncate(HEADERS + 100);
        }
        report("12-cut-off", "台账已恢复，没有丢失任何改动", "数据文件打不开，已经损坏。", "原样留着，没有删除");
    }

    @Test
    void overwrittenWithTheNewestBackup() throws Exception {
        overwriteStore(store);
        Path newest = backups().getFirst();
        int third = (int) Files.size(newest) / 3;
        overwrite(newest, third, 2 * third);
        report("12-overwritten", "台账已恢复，没有丢失任何改动", "有1份备份不完整，没有采用。", "原样留着，没有删除");
    }

    @Test
    void itsRecordTorn() throws Exception {
        Path journal = journal();
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 9] ^= 1;
        Files.write(journal, bytes);
        report("12-journal-torn", "台账完好，操作记录的副本已重新写好", "台账本身是好的，没有动它；副本已按台账重新写好。");
    }

    @Test
    void lostTogetherWithItsRecord() throws Exception {
        Files.delete(store);
        Files.delete(journal());
        ProgramStage stage = reported("12-lossy", "台账已恢复，可能缺少一部分改动", "2024-10-10 10:08之后的改动可能没有了。");
        stage.press("#recovery-seen");
        stage.await("#tile-OVERDUE");
        assertThat(stage.stage().getTitle()).contains("一稿");
        stage.end();
    }

    @Test
    void beyondHelpAndBackFromTheSecondFolder() throws Exception {
        Path stick = Files.createDirectory(data.resolveSibling("U盘"));
        files().makeIn(stick, Progress.UNWATCHED);
        new SettingsFile(data).save(Settings.defaults().with(new BackupChoice(stick.toString(), 20)));
        nothingLeftBeside();
        overwriteStore(store);
        ProgramStage stage = begin();
        stage.await("#way-second");
        Screenshot.of(stage.stage().getScene(), "12-beyond-help");
        assertThat(words(stage, "#startup-failed")).contains("台账没有打开", "用备份恢复", "没有找到可用的备份");
        assertThat(stage.words("#way-second-words")).contains("2024-10-10 10:32，2024年，30项任务");
        stage.press("#way-second");
        stage.await("#tile-OVERDUE");
        Screenshot.of(stage.stage().getScene(), "12-beyond-help-restored");
        assertThat(stage.stage().getTitle()).contains("三稿");
        assertThat(stage.words("#backup-told-words")).startsWith("已恢复2024-10-10 10:32的备份");
        stage.end();
    }

    @Test
    void beyondHelpAndTheChosenFileIsNoBackup() throws Exception {
        nothingLeftBeside();
        overwriteStore(store);
        ProgramStage stage = begin();
        stage.await("#restore-card");
        Path file = Files.writeString(data.resolveSibling("督办备份.duban"), "不是备份");
        look(stage, file);
        ProgramStage.until(() -> stage.words("#restore-sentence").contains("督办备份.duban"));
        Screenshot.of(stage.stage().getScene(), "12-beyond-help-no-backup");
        assertThat(stage.has("#startup-retry")).isTrue();
        stage.end();
    }

    @Test
    void whatIsRestoredIsNotTakenForDamaged() throws Exception {
        Path file = data.resolveSibling("督办备份.duban");
        files().saveTo(file, Progress.UNWATCHED);
        Path other = data.resolveSibling("新电脑");
        ProgramStage stage = begin(other);
        stage.await("#start");
        files(other).make(Progress.UNWATCHED);
        look(stage, file);
        ProgramStage.until(() -> ProgramStage.onFx(() -> stage.there("#restore-go").isVisible()));
        stage.press("#restore-go");
        ProgramStage.until(() -> stage.has("#tile-OVERDUE") || stage.has("#recovery"));
        assertThat(stage.has("#recovery")).as("nothing was damaged").isFalse();
        stage.end();
    }

    @Test
    void englishFits() throws Exception {
        Path away = data.resolveSibling("stick");
        new SettingsFile(data)
                .save(Settings.defaults().with(Language.ENGLISH).with(new BackupChoice(away.toString(), 20)));
        Files.delete(store);
        Files.delete(journal());
        ProgramStage stage = begin();
        stage.await("#recovery");
        Screenshot.of(stage.stage().getScene(), "12-lossy-english");
        assertWithin(stage, "#recovery");
        stage.end();
        nothingLeftBeside();
        overwriteStore(store);
        stage = begin();
        stage.await("#way-second-words");
        Screenshot.of(stage.stage().getScene(), "12-beyond-help-english");
        assertWithin(stage, "#startup-failed");
        stage.end();
    }

    /** Nothing on the panel reaches beyond it. */
    private static void assertWithin(ProgramStage stage, String panel) {
        List<Bounds> beyond = ProgramStage.onFx(() -> {
            Bounds room = stage.there(panel).localToScene(stage.there(panel).getLayoutBounds());
            return stage.there(panel).lookupAll(".label, .button, .hyperlink").stream()
                    .map(each -> each.localToScene(each.getLayoutBounds()))
                    .filter(each -> !room.contains(each))
                    .toList();
        });
        assertThat(beyond).isEmpty();
    }

    private static void look(ProgramStage stage, Path file) {
        ProgramStage.onFx(() -> {
            ((RestoreCard) stage.there("#restore-card")).look(file);
            return stage;
        });
    }

    private void nothingLeftBeside() throws IOException {
        for (Path each : backups()) {
            Files.delete(each);
        }
        Files.deleteIfExists(journal());
    }

    /** The report is shown, says this, and everything is there behind it. */
    private void report(String picture, String verdict, String... said) throws Exception {
        ProgramStage stage = reported(picture, verdict, said);
        stage.press("#recovery-seen");
        stage.await("#tile-OVERDUE");
        assertThat(stage.stage().getTitle()).contains("三稿");
        stage.end();
    }

    private ProgramStage reported(String picture, String verdict, String... said) throws Exception {
        ProgramStage stage = begin();
        stage.await("#recovery");
        Screenshot.of(stage.stage().getScene(), picture);
        assertThat(stage.words("#recovery-verdict")).isEqualTo(verdict);
        assertThat(words(stage, "#recovery")).contains(said);
        return stage;
    }

    private static List<String> words(ProgramStage stage, String id) {
        return ProgramStage.onFx(() -> stage.there(id).lookupAll(".label").stream().map(each -> ((Label) each).getText()).toList());
    }

    private ProgramStage begin() {
        return begin(data);
    }

    private static ProgramStage begin(Path folder) {
        var ports = new BackupPorts(
                files(folder),
                files(folder),
                new RestoredStore(folder, files(folder), folder.resolve("settings.json"), Desk.CLOCK),
                new UnsavedText());
        return new ProgramStage(() -> LedgerFile.open(folder), ports, folder).begin();
    }

    private BackupFiles files() {
        return files(data);
    }

    /** Named in the zone of the machine, as the program does. */
    private static BackupFiles files(Path folder) {
        Clock clock = Desk.CLOCK.withZone(ZoneId.systemDefault());
        return new BackupFiles(
                folder,
                clock,
                () -> new Generations(Generations.USUAL_LIMIT, Desk.CLOCK.getZone()),
                folder.resolve("settings.json"));
    }

    private void backup() {
        files().make(Progress.UNWATCHED);
    }

    /** The newest first. */
    private List<Path> backups() {
        return files().all().stream().map(each -> files().folder().resolve(each.name())).toList();
    }

    private Path journal() {
        return data.resolve("history").resolve("0000000001.jsonl");
    }

    /** All but how it begins: of the middle alone the database may use nothing. */
    private static void overwriteStore(Path file) throws IOException {
        overwrite(file, HEADERS, (int) Files.size(file));
    }

    private static void overwrite(Path file, int from, int to) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, from, to, (byte) 7);
        Files.write(file, bytes);
    }

    private static void revise(Ledger ledger, String draft, int tenMinutes) {
        Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
        Heading now = plan.heading();
        var then = new Heading("重点工作" + draft, now.organization(), now.year(), now.documentNumber(), now.issuedOn());
        ledger.apply(new HeadingRevised(plan.id(), now, then), "王敏", TIME.plusSeconds(tenMinutes * 600L));
    }
}
