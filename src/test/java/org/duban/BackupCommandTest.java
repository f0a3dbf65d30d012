package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;
import org.duban.passwords.QuickPasswords;
import org.duban.settings.BackupChoice;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.store.LedgerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code duban backup}, {@code backups} and {@code restore}. */
class BackupCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Clock clock = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneOffset.UTC);
    private final TypedKeyboard keyboard = new TypedKeyboard();

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void importTheSample() {
        data = folder.resolve("旧电脑");
        assertThat(duban("import", "--sample")).isZero();
        out.getBuffer().setLength(0);
    }

    @Test
    void whatACommandChangedIsBackedUpWhenItEndsHereAndInTheSecondFolder() throws IOException {
        assertThat(backups()).hasSize(1);
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        new SettingsFile(data).save(Settings.defaults().with(new BackupChoice(stick.toString(), 5)));
        duban("import", "--sample", "--as-new");
        assertThat(backups()).hasSize(2);
        duban("show");
        assertThat(backups()).hasSize(2);
        try (Stream<Path> there = Files.list(stick)) {
            assertThat(there).hasSize(1);
        }
    }

    @Test
    void oneFileBringsEverythingToAnotherMachine() {
        String file = folder.resolve("督办.duban").toString();
        assertThat(duban("backup", "--out", file)).isZero();
        assertThat(out.toString()).contains("已备份：" + file, "备份于2024-10-10 02:32：计划1份", "30项任务");

        data = folder.resolve("新电脑");
        assertThat(duban("restore", file, "--yes")).isZero();
        assertThat(out.toString()).contains("已恢复到：" + data);
        out.getBuffer().setLength(0);
        assertThat(duban("show")).isZero();
        assertThat(duban("history", "--most", "1")).isZero();
        assertThat(out.toString()).contains("恢复备份 督办.duban");
    }

    @Test
    void aBackupTakesThePlaceOfWhatIsThereOnlyOnceItsDayIsTyped() {
        String file = folder.resolve("督办.duban").toString();
        duban("backup", "--out", file);
        keyboard.typing("2024-10-11", "2024-10-10");
        assertThat(duban("restore", file)).isOne();
        assertThat(err.toString()).contains("没有恢复，内容没有改动。输入的是 2024-10-11，这份备份是 2024-10-10 的");
        assertThat(duban("restore", file)).isZero();
        assertThat(out.toString()).contains("原来的内容留在：");
        assertThat(keyboard.asked().getFirst()).contains("2024-10-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年10月10日", "20241010", "2024.10.10"})
    void itsDayMayBeTypedInAnyWay(String day) {
        String file = folder.resolve("督办.duban").toString();
        duban("backup", "--out", file);
        keyboard.typing(day);
        assertThat(duban("restore", file)).isZero();
    }

    @Test
    void aNameWithoutEndingGetsIt() {
        assertThat(duban("backup", "--out", folder.resolve("我的备份").toString())).isZero();
        assertThat(out.toString()).contains("已备份：" + folder.resolve("我的备份.duban"));
        assertThat(folder.resolve("我的备份.duban")).isNotEmptyFile();
    }

    @Test
    void aPlaceThatIsNoneForABackupIsRefused() {
        Path store = data.resolve("duban.mv.db");
        assertThat(duban("backup", "--out", store.toString())).isOne();
        assertThat(duban("backup", "--out", data.resolve("history").resolve("我的备份").toString())).isOne();
        assertThat(duban("backup", "--out", folder.toString())).isOne();
        assertThat(err.toString())
                .contains("请以 .duban 结尾", "在督办自己的数据文件夹里", "“" + folder + "”是文件夹。请在后面写上文件名");
        assertThat(duban("show")).isZero();
    }

    @Test
    void aStoreThatDoesNotOpenForAReasonNobodyKnowsIsRestoredToo() throws Exception {
        String file = folder.resolve("督办.duban").toString();
        duban("backup", "--out", file);
        data = Files.createDirectories(folder.resolve("别的程序的"));
        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("duban"), "somebody", "else").close();
        assertThat(duban("show")).isOne();
        assertThat(duban("backups")).isZero();
        assertThat(duban("restore", file, "--yes")).isZero();
        assertThat(duban("show")).isZero();
    }

    @Test
    void whereNobodyCanTypeNothingIsRestored() {
        String file = folder.resolve("督办.duban").toString();
        duban("backup", "--out", file);
        assertThat(duban("restore", file)).isOne();
        assertThat(err.toString()).contains("没有恢复", "请输入 2024-10-10");
    }

    @Test
    void theListTellsOfEachAlsoAsJson() {
        assertThat(duban("backups")).isZero();
        assertThat(out.toString()).contains("2024-10-10 02:32", "已核对", "duban-2024-10-10_02-32-00_0001.duban");
        out.getBuffer().setLength(0);
        assertThat(duban("backups", "--json")).isZero();
        JsonNode found = new JsonMapper().readTree(out.toString());
        assertThat(found.get("backups").get(0).get("proved").asBoolean()).isTrue();
        assertThat(found.get("backups").get(0).get("made").asString()).isEqualTo("2024-10-10T02:32:00Z");
    }

    @Test
    void aFolderWithoutAnyIsToldSo() {
        data = folder.resolve("leer");
        assertThat(duban("backups")).isZero();
        assertThat(out.toString()).contains("还没有备份");
    }

    @Test
    void theSecondFolderGetsOneTooAndIsToldWhenItIsGone() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        new SettingsFile(data).save(Settings.defaults().with(new BackupChoice(stick.toString(), 5)));
        assertThat(duban("backup")).isZero();
        assertThat(stick).isNotEmptyDirectory();
        Files.move(stick, folder.resolve("拔了"));
        assertThat(duban("backup")).isOne();
        assertThat(err.toString()).isEqualToIgnoringNewLines(
                "第二备份文件夹没有写成：没有找到“" + stick + "”。请接上U盘或移动硬盘，再备份一次");
        assertThat(duban("verify")).isZero();
        assertThat(out.toString()).contains("第二备份文件夹“" + stick + "”现在找不到");
    }

    @Test
    void aNewestBackupThatIsNoLongerWholeIsFoundWhenVerifying() throws IOException {
        Path newest = backups().getFirst();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 3] ^= 1;
        Files.write(newest, bytes);
        assertThat(duban("verify", "--json")).isOne();
        JsonNode found = new JsonMapper().readTree(out.toString());
        assertThat(found.get("backups").get("whole").asBoolean()).isFalse();
        assertThat(found.get("versions").get("schema").asString()).isEqualTo("6");
    }

    @Test
    void anOlderBackupThatCannotBeReadIsFoundToo() throws IOException {
        duban("import", "--sample", "--as-new");
        Path oldest = backups().stream().sorted().findFirst().orElseThrow();
        Files.write(oldest, new byte[100]);
        out.getBuffer().setLength(0);
        assertThat(duban("verify")).isOne();
        assertThat(out.toString()).contains("有备份已经损坏，不能用来恢复：" + oldest.getFileName());
    }

    @Test
    void aStoreThatIsWholeAndInNoBackupHasACodeOfItsOwn() throws IOException {
        for (Path each : backups()) {
            Files.delete(each);
        }
        assertThat(duban("verify")).isEqualTo(3);
        assertThat(out.toString()).contains("核验通过", "备份：还没有；请用 duban backup 备份");
    }

    @Test
    void whereThereIsNothingToLoseNoBackupIsMissed() {
        data = folder.resolve("新的");
        LedgerFile.open(data).close();
        assertThat(duban("verify")).isZero();
    }

    @Test
    void whatTheSecondFolderHoldsIsToldOrThatItIsDamaged() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        new SettingsFile(data).save(Settings.defaults().with(new BackupChoice(stick.toString(), 5)));
        assertThat(duban("verify")).isZero();
        assertThat(out.toString()).contains("第二备份文件夹“" + stick + "”里还没有备份");
        duban("backup");
        assertThat(duban("verify")).isZero();
        assertThat(out.toString()).contains("第二备份文件夹“" + stick + "”：最近一份2024-10-10 02:32");
        try (Stream<Path> files = Files.list(stick)) {
            Files.write(files.filter(each -> each.toString().endsWith(".duban")).findFirst().orElseThrow(), new byte[100]);
        }
        assertThat(duban("verify")).isOne();
    }

    @Test
    void whatHadToBeDoneToADamagedStoreIsSaidBesideTheOutputOneSentenceAStep() throws IOException {
        LedgerFile.open(data).close();
        Path store = data.resolve("duban.mv.db");
        byte[] whole = Files.readAllBytes(store);
        Files.write(store, Arrays.copyOf(whole, whole.length / 3));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(duban("show")).isZero();
        assertThat(err.toString().lines().toList()).satisfiesExactly(
                verdict -> assertThat(verdict).isEqualTo("台账已恢复，没有丢失任何改动"),
                damaged -> assertThat(damaged).isEqualTo("- 数据文件“" + store + "”打不开，已经损坏"),
                kept -> assertThat(kept).startsWith("- 损坏的文件原样保存在“" + data.resolve("aside")).endsWith("”，没有删除"),
                backup -> assertThat(backup).startsWith("- 采用了2024-10-10 02:32的备份（duban-2024-10-10_02-32-00_0001.duban）"),
                end -> assertThat(end).isEqualTo("- 没有丢失任何改动"));
        assertThat(out.toString()).startsWith("江城市第一人民医院").doesNotContain("恢复");
        err.getBuffer().setLength(0);
        duban("show");
        assertThat(err.toString()).as("it is told once").isEmpty();
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("说明.txt"), "说明");
        assertThat(duban("restore", none.toString(), "--yes")).isOne();
        assertThat(err.toString()).contains("“" + none + "”不是督办的备份");
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("backups"))) {
            return all.filter(each -> each.toString().endsWith(".duban")).toList();
        }
    }

    private int duban(String... arguments) {
        var all = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString())).toArray(String[]::new);
        return DubanCommand.run(
                new Wiring(clock, QuickPasswords.get()).commandLine(folder -> 0, keyboard), new PrintWriter(out), new PrintWriter(err), all);
    }
}
