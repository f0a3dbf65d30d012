package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;
import org.duban.domain.change.Change;
import org.duban.store.LedgerFile;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How 操作记录 tells what was done with reports, over the sample with its three quarters. */
class ReportHistoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPlanThatComesWithItsReportsIsImported() {
        importTheSample();
        assertThat(history()).singleElement().asString().contains("导入30项任务");
    }

    @Test
    void severalReportsAcceptedAtOnceAreCounted() {
        importTheSample();
        assertThat(duban("review", "--period", "2024Q3", "--accept", "all")).isZero();
        assertThat(history().getFirst()).endsWith("审核通过 三季度填报5项  2024年");
    }

    @Test
    void whatWaitsIsListedBeforeAnythingIsDecided() {
        importTheSample();
        forget();
        assertThat(duban("review", "--period", "2024Q3")).isZero();
        assertThat(out.toString()).contains("第8项 ").contains("  92%\n").contains("    ▲ ").contains("还有5份待审核");
    }

    @Test
    void ofSeveralReportsEachFieldNamesItsTask() {
        importTheSample();
        duban("review", "--period", "2024Q3", "--accept", "all");
        forget();
        duban("history", "--json", "--most", "1");
        JsonNode entry = new JsonMapper().readTree(out.toString()).get("entries").get(0);
        assertThat(entry.get("fields")).isNotEmpty().allSatisfy(each -> assertThat(each.get("name").asString()).startsWith("第"));
    }

    @Test
    void acceptedAndReturnedInOneActAreBothTold() {
        importTheSample();
        duban("review", "--period", "2024Q3", "--return", "8", "--accept", "all", "--comment", "缺佐证材料");
        assertThat(history().getFirst()).contains("退回 三季度填报1项").contains("审核通过 三季度填报4项");
    }

    @Test
    void whatIsTakenBackIsToldAsThat() {
        importTheSample();
        duban("review", "--period", "2024Q3", "--accept", "8");
        undo();
        assertThat(history().getFirst()).contains("撤销：审核通过 第8项").contains("三季度填报  2024年 第8项 ");
    }

    @Test
    void severalThatAreTakenBackAreCounted() {
        importTheSample();
        duban("review", "--period", "2024Q3", "--accept", "all");
        undo();
        assertThat(history().getFirst()).contains("撤销：审核通过 三季度填报5项");
    }

    @Test
    void oneRowOfAFormIsCollectedToo() throws IOException {
        duban("import", "--sample");
        Path forms = Files.createDirectory(folder.resolve("forms"));
        duban("forms", "--period", "2024Q3", "--out", forms.toString(), "--department", "医务科");
        Path form = forms.resolve("2024年三季度填报表-医务科.xlsx");
        FilledBook.change(form, book -> FilledBook.fill(book, FilledBook.FIRST, "推进中", 60, "已完成初稿"));
        assertThat(duban("collect", form.toString())).isZero();
        assertThat(history().getFirst()).contains("  回收 第");
        undo();
        assertThat(history().getFirst()).contains("  撤销：回收 第");
    }

    private void importTheSample() {
        assertThat(duban("import", "--sample-with-reports")).isZero();
    }

    private void undo() {
        try (Ledger ledger = LedgerFile.openExisting(folder.resolve("data"))) {
            Change last = (Change) ledger.history(ledger.plans().getFirst().id()).getLast().deed();
            ledger.apply(last.inverse(), "王敏", CLOCK.instant());
        }
    }

    private List<String> history() {
        forget();
        duban("history");
        return out.toString().lines().toList();
    }

    private void forget() {
        out.getBuffer().setLength(0);
    }

    private int duban(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new);
        return DubanCommand.run(new Wiring(CLOCK).commandLine(window -> 0), new PrintWriter(out), new PrintWriter(out), all);
    }
}
