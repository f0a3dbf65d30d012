package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a document says above, beside and instead of its 任务分解表. */
class DocumentPlanReaderTest {

    private static final String TABLE = """
            |序号|重点任务|牵头科室|
            |1|开设夜间门诊。|门诊部|
            """;

    /** Lines above a table, and the heading that they make. */
    record Above(String lines, DraftHeading heading) {

        @Override
        public String toString() {
            return lines.lines().findFirst().orElse("nothing");
        }
    }

    static final List<Above> ABOVES = List.of(
            new Above("""
                    江一院〔2024〕36号
                    江城市第一人民医院关于印发2024年
                    重点工作的通知
                    各科室：
                    现将《江城市第一人民医院2024年重点工作》印发给你们，请认真贯彻落实。
                    江城市第一人民医院
                    2024年3月25日
                    附件1
                    江城市第一人民医院2024年重点工作
                    2023年是难忘的一年。
                    附件2
                    江城市第一人民医院2024年主要工作任务分解表
                    """, heading("江城市第一人民医院2024年重点工作", "江城市第一人民医院", "江一院〔2024〕36号", LocalDate.of(2024, 3, 25))),
            new Above("""
                    2024改革年
                    2024年任务分解表
                    （江一院〔2024〕36号，2024年3月25日印发）
                    """, heading("2024改革年", null, "江一院〔2024〕36号", LocalDate.of(2024, 3, 25))),
            new Above("""
                    江城市第一人民医院2024年重点工作（第二稿）
                    任务分解表
                    """, heading("江城市第一人民医院2024年重点工作（第二稿）", "江城市第一人民医院", null, null)),
            new Above("""
                    江城市第一人民医院
                    2024年度重点工作任务清单
                    二〇二四年二月八日
                    """, heading("江城市第一人民医院2024年度重点工作任务清单", "江城市第一人民医院", null, LocalDate.of(2024, 2, 8))),
            new Above("""
                    附件：
                    2024年江城市第一人民医院工作要点任务分解表
                    """, heading("2024年江城市第一人民医院工作要点任务分解表", "江城市第一人民医院", null, null)),
            new Above("""
                    江城市第一人民医院2024年工作要点
                    一、指导思想
                    坚持以患者为中心，全面提升医疗服务能力和管理水平，推动医院高质量发展。
                    附：重点任务分解表
                    """, heading("江城市第一人民医院2024年工作要点", "江城市第一人民医院", null, null)));

    private static DraftHeading heading(
            String title,
            @Nullable String organization,
            @Nullable String number,
            @Nullable LocalDate issuedOn) {
        return new DraftHeading(title, organization, 2024, number, issuedOn);
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("ABOVES")
    void theHeadingIsReadFromTheLinesAboveTheTable(Above above) {
        assertThat(word(above.lines() + TABLE).heading()).isEqualTo(above.heading());
    }

    @Test
    void withoutAYearNoDeadlineIsInvented() {
        PlanDraft draft = word("""
                |序号|重点任务|牵头科室|完成时限|
                |1|上半年完成搬迁。|总务科|6月|
                """);

        assertThat(draft.tasks().flatMap(task -> task.deadlines().stream())).isEmpty();
        assertThat(draft.heading().year()).isNull();
    }

    @Test
    void aYearThatOnlyTheNumberOrTheDateTellsIsToBeChecked() {
        PlanDraft draft = word("江一院〔2024〕36号\n江城市第一人民医院重点工作任务分解表\n" + TABLE);

        assertThat(draft.heading().year()).isEqualTo(2024);
        assertThat(draft.findings()).contains(new Finding(Finding.Kind.GUESSED_YEAR, null, List.of("2024")));
    }

    @Test
    void aYearThatAPersonNamesIsNoGuess() {
        Path file = Paper.of("江一院〔2024〕36号\n重点工作任务分解表\n" + TABLE).word(folder.resolve("paper.docx"));
        PlanDraft draft = new DocumentPlanReader().read(file, 2025, Progress.UNWATCHED);

        assertThat(draft.heading().year()).isEqualTo(2025);
        assertThat(draft.findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.GUESSED_YEAR);
    }

    @Test
    void aYearThatTheTitleTellsIsNoGuess() {
        PlanDraft draft = word("江一院〔2024〕36号\n江城市第一人民医院2025年重点工作任务分解表\n" + TABLE);

        assertThat(draft.heading().year()).isEqualTo(2025);
        assertThat(draft.findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.GUESSED_YEAR);
    }

    @Test
    void theMainTargetsOfTheNarrativeAreThePlans() {
        PlanDraft draft = word("""
                江城市第一人民医院2024年重点工作
                主要预期目标：CMI值达到1.05，平均住院日控制在7.5天以内。
                附件
                江城市第一人民医院2024年重点工作任务分解表
                """ + TABLE);

        assertThat(draft.indicators()).extracting(each -> each.name()).containsExactly("CMI值", "平均住院日");
    }

    @Test
    void aHeadingAboveEachTableIsItsSection() {
        PlanDraft draft = word("""
                江城市第一人民医院2024年重点工作
                一、医疗质量
                """ + TABLE + """
                二、后勤保障
                |序号|重点任务|牵头科室|
                |2|改造食堂。|总务科|
                """);

        assertThat(draft.sections()).extracting(DraftSection::title).containsExactly("医疗质量", "后勤保障");
    }

    @Test
    void aTableThatGoesOnWithoutAHeaderIsTheSameTable() {
        PlanDraft draft = word("江城市第一人民医院2024年重点工作\n" + TABLE + "\n|2|改造食堂。|总务科|\n");

        assertThat(draft.tasks().map(DraftTask::number)).containsExactly("1", "2");
    }

    @Test
    void otherTablesAreLeftAlone() {
        PlanDraft draft = word("江城市第一人民医院2024年重点工作\n" + """
                |姓名|职务|电话|
                |张三|主任|123|
                """ + "名单见上。\n" + TABLE);

        assertThat(draft.tasks().map(DraftTask::text)).containsExactly("开设夜间门诊。");
    }

    @Test
    void aTableWithinALayoutTableIsFound() {
        Path file = Paper.word(folder.resolve("nested.docx"), """
                <w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>重点任务</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
                <w:t>牵头科室</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>改造食堂。</w:t></w:r></w:p></w:tc><w:tc>\
                <w:p><w:r><w:t>总务科</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>""");

        assertThat(read(file).tasks().map(DraftTask::text)).containsExactly("改造食堂。");
    }

    @Test
    void sheetsOfNotesCopiesAndFormerYearsAreNoMoreTasks() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            rows(workbook.createSheet("说明"), "填表说明", "请各科室按月填报");
            table(workbook.createSheet("2024年"), "江城市第一人民医院2024年重点工作", "开设夜间门诊。", "改造食堂。");
            table(workbook.createSheet("门诊部"), "江城市第一人民医院2024年重点工作", "开设夜间门诊。");
            table(workbook.createSheet("2023年"), "江城市第一人民医院2023年重点工作", "更换电梯。");
            workbook.write(out);
        }
        PlanDraft draft = read(file);

        assertThat(draft.heading().year()).isEqualTo(2024);
        assertThat(draft.tasks().map(DraftTask::text)).containsExactly("开设夜间门诊。", "改造食堂。");
        assertThat(draft.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.TABLE_LEFT_OUT)
                .extracting(finding -> finding.words().getFirst())
                .containsExactlyInAnyOrder("说明", "门诊部", "2023年");
    }

    private static void table(XSSFSheet sheet, String title, String... tasks) {
        rows(sheet, title, "重点任务|牵头科室");
        for (String task : tasks) {
            rows(sheet, task + "|门诊部");
        }
    }

    private static void rows(XSSFSheet sheet, String... lines) {
        for (String line : lines) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    @Test
    void aHeadingWithoutTasksIsRefused() {
        assertRefused("no-plan", "江城市第一人民医院2024年重点工作\n一、加强管理");
    }

    @Test
    void aTableWithoutAKnownHeaderIsRefused() {
        assertRefused("no-task-table", "|姓名|职务|\n|张三|主任|");
    }

    @Test
    void aHeaderWithoutTasksIsRefused() {
        assertRefused("no-tasks", "|序号|重点任务|牵头科室|\n||||");
    }

    private void assertRefused(String key, String paper) {
        Path file = Paper.of(paper).word(folder.resolve("paper.docx"));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private PlanDraft word(String paper) {
        return read(Paper.of(paper).word(folder.resolve("paper.docx")));
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
