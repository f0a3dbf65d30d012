package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.store.LedgerFile;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code duban history} and {@code duban verify} over the sample plan. */
class HistoryCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path data = Path.of("");

    @BeforeEach
    void importTheSample() {
        assertThat(duban("import", "--sample")).isZero();
        try (Ledger ledger = LedgerFile.open(data)) {
            Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
            Task task = task(plan, "8");
            TaskProgress before = ledger.progress(plan.id()).of(task.id());
            ledger.apply(
                    new ProgressRevised(plan.id(), task.id(), before, before.withPercent(61)), "李强", Instant.parse("2024-10-11T01:00:00Z"));
        }
        forget();
    }

    @Test
    void entriesAreToldTheNewestFirst() {
        assertThat(duban("history")).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).endsWith("  2024-10-11 09:00  李强  更新完成比例 第8项 61%  2024年 第8项");
        assertThat(lines.getLast()).startsWith("1  2024-10-10 10:32  ").contains("导入30项任务");
    }

    @Test
    void aPersonATaskDaysAndWordsNarrowThem() {
        assertFinds(1, "--who", "李强");
        assertFinds(0, "--who", "赵敏");
        assertFinds(1, "--from", "2024-10-11");
        assertFinds(1, "--from", "10-11", "--to", "10-11");
        assertFinds(0, "--from", "2024-10-12");
        assertFinds(1, "--words", "wcbl");
        assertFinds(1, "--words", "61%");
        assertFinds(0, "--words", "没有这样的字");
        duban("history", "--task", "8");
        assertThat(out.toString()).contains("第8项 61%").doesNotContain("第9项");
        forget();
        duban("history", "--kind", "plan");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void aTaskThatThereIsNotIsRefused() {
        assertThat(duban("history", "--task", "99")).isOne();
        assertThat(err.toString()).contains("没有第99项任务");
    }

    @Test
    void olderEntriesThatAreLeftOutAreMentioned() {
        assertThat(duban("history", "--most", "1")).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("先列出最近的1条");
    }

    @Test
    void asJsonEachFieldHasItsBeforeAndAfter() {
        assertThat(duban("history", "--who", "李强", "--json")).isZero();

        JsonNode entry = new JsonMapper().readTree(out.toString()).get("entries").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("PROGRESS");
        assertThat(entry.get("when").asString()).isEqualTo("2024-10-11T01:00:00Z");
        assertThat(entry.get("fields").get(0).get("name").asString()).isEqualTo("完成比例");
        assertThat(entry.get("fields").get(0).get("after").asString()).isEqualTo("61%");
    }

    @Test
    void aWholeStoreIsToldInAFewSentences() {
        assertThat(duban("verify")).isZero();
        assertThat(out.toString().lines()).hasSize(4).startsWith(
                "核验通过：台账、操作记录和佐证材料完整", "计划1份，任务30项，填报0份，账户0个，操作记录" + entries() + "条，数据版本6");
        assertThat(out.toString()).containsPattern("版本：数据6（程序支持到6），数据库 H2 2\\.[^，]+，文件格式[0-9]+")
                .contains("备份：共1份，最近一份");
    }

    @Test
    void aBrokenChainIsToldWithItsFirstEntryAndWhatToDo() throws SQLException {
        tamper("update history set done_by = '赵敏' where entry_no = " + entries());

        assertThat(duban("verify")).isOne();

        assertThat(out.toString().lines()).contains(
                "核验未通过",
                "操作记录从第" + entries() + "条起对不上（2024-10-11 09:00，赵敏）：这一条被改过，或者它前面有记录被删除、插入或调换",
                "请先复制整个数据文件夹留存，不要修改；再与备份核对。台账仍可照常使用；备份里有完整的记录时，程序会在下次打开时换回，没有时断开的位置会一直保留");
    }

    @Test
    void missingAndAlteredEvidenceIsTold() throws Exception {
        Evidence gone = new Evidence("验收单.pdf", hash("一"), 3);
        try (Ledger ledger = LedgerFile.open(data)) {
            Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
            Task task = task(plan, "8");
            var content = new ReportContent(TaskState.DONE, 100, "", "", "", Map.of(), Map.of(), List.of(gone));
            var report = StatusReport.begun(task.id(), new Quarter(2024, 3), task.lead().getFirst().id(), content);
            ledger.apply(new ReportRevised(plan.id(), null, report), "李强", CLOCK.instant());
        }

        assertThat(duban("verify")).isOne();

        assertThat(out.toString()).contains("佐证材料“验收单.pdf”不见了（2024年，", "请科室重新提供");
    }

    @Test
    void asJsonABrokenChainNamesItsEntry() throws SQLException {
        tamper("delete from history where entry_no = " + entries());

        assertThat(duban("verify", "--json")).isOne();

        JsonNode found = new JsonMapper().readTree(out.toString());
        assertThat(found.get("whole").asBoolean()).isFalse();
        assertThat(found.get("chain").asString()).isEqualTo("CUT_OFF");
        assertThat(found.get("broken").get("missing").asInt()).isOne();
        assertThat(found.get("evidence")).isEmpty();
    }

    @Test
    void verifyingChangesNoFile() throws IOException {
        byte[] before = Files.readAllBytes(data.resolve("duban.mv.db"));
        List<Path> files = files();

        duban("verify");

        assertThat(Files.readAllBytes(data.resolve("duban.mv.db"))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void aFolderWithoutAStoreIsRefused() {
        int code = DubanCommand.run(
                new Wiring(CLOCK).commandLine(folder -> 0),
                new PrintWriter(out),
                new PrintWriter(err),
                "verify", "--data", data.resolve("leer").toString());

        assertThat(code).isOne();
        assertThat(err.toString()).contains("leer");
    }

    private void assertFinds(int count, String... options) {
        forget();
        assertThat(duban(Stream.concat(Stream.of("history", "--json"), Stream.of(options)).toArray(String[]::new))).isZero();
        assertThat(new JsonMapper().readTree(out.toString()).get("entries")).as("%s", List.of(options)).hasSize(count);
        forget();
    }

    private long entries() {
        try (Ledger ledger = LedgerFile.look(data)) {
            return ledger.check().entries();
        }
    }

    private static Task task(Plan plan, String number) {
        return plan.tasks().filter(each -> number.equals(each.number())).findFirst().orElseThrow();
    }

    private static String hash(String words) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.sorted().toList();
        }
    }

    private void tamper(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("duban") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "duban", "");
                Statement tampering = connection.createStatement()) {
            tampering.execute(statement);
        }
    }

    private void forget() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private int duban(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString())).toArray(String[]::new);
        return DubanCommand.run(
                new Wiring(CLOCK).commandLine(folder -> 0), new PrintWriter(out), new PrintWriter(err), all);
    }
}
