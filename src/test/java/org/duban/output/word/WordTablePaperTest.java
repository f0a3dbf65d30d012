package org.duban.output.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.domain.plan.Plan;
import org.duban.output.Face;
import org.duban.output.GoldPlan;
import org.duban.output.OfficialLayout;
import org.duban.output.Plans;
import org.duban.output.table.StatedDeadlines;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordTablePaperTest {

    @TempDir
    Path folder;

    @Test
    void beginsWithTitleKindAndIssue() throws IOException {
        try (XWPFDocument paper = written(GoldPlan.sample())) {
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText))
                    .startsWith("江城市第一人民医院2024年重点工作", "任务分解表", "（江一院〔2024〕36号，2024年3月25日印发）");
            assertThat(paper.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
        }
    }

    @Test
    void saysTheColumnWidthsInEveryPlaceThatAProgramLooksAt() throws IOException {
        try (XWPFDocument paper = written(GoldPlan.sample())) {
            CTTbl table = paper.getTables().getFirst().getCTTbl();
            List<Object> grid = IntStream.range(0, table.getTblGrid().sizeOfGridColArray())
                    .mapToObj(i -> table.getTblGrid().getGridColArray(i).getW())
                    .toList();

            assertThat(table.getTrList()).allSatisfy(row -> assertThat(
                            row.getTcList().stream().map(cell -> cell.getTcPr().getTcW().getW()))
                    .hasSize(6)
                    .containsExactlyElementsOf(grid));
            assertThat(table.getTblPr().getTblW().getW()).isEqualTo(BigInteger.valueOf(8844));
            assertThat(grid.stream().mapToInt(width -> ((BigInteger) width).intValue()).sum()).isEqualTo(8844);
            assertThat(table.getTblPr().getTblLayout().getType()).hasToString("fixed");
        }
    }

    @Test
    void repeatsTheHeaderAndSplitsNoRow() throws IOException {
        try (XWPFDocument paper = written(GoldPlan.sample())) {
            List<XWPFTableRow> rows = paper.getTables().getFirst().getRows();

            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.stream().skip(1)).hasSize(30).noneMatch(XWPFTableRow::isRepeatHeader);
            assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void splitsOnlyARowThatNoPageCanHold() throws IOException {
        try (XWPFDocument paper = written(Plans.large(1, 60))) {
            assertThat(paper.getTables().getFirst().getRow(1).isCantSplitRow()).isFalse();
        }
    }

    @Test
    void mergesTheSectionsCellOverItsTasks() throws IOException {
        Plan plan = Plans.plan(
                Plans.section("一", "坚持党建引领", Plans.task("1", "抓好整改"), Plans.task("2", "改进作风")),
                Plans.section("二", "强化管理", Plans.task("3", "控制成本")));

        try (XWPFDocument paper = written(plan)) {
            XWPFTable table = paper.getTables().getFirst();

            assertThat(column(table, 0)).containsExactly("主要工作任务", "一、坚持党建引领", "", "二、强化管理");
            assertThat(table.getRow(1).getCtRow().getTcArray(0).getTcPr().getVMerge().getVal())
                    .isEqualTo(STMerge.RESTART);
            assertThat(continued(table.getRow(2).getCtRow())).isTrue();
            assertThat(continued(table.getRow(3).getCtRow())).isFalse();
        }
    }

    @Test
    void givesEachDepartmentItsLine() throws IOException {
        try (XWPFDocument paper = written(Plans.plan(Plans.section("一", "强化管理", Plans.task("1", "控制成本"))))) {
            XWPFTableCell support = paper.getTables().getFirst().getRow(1).getCell(4);

            assertThat(support.getParagraphs().stream().map(XWPFParagraph::getText)).containsExactly("护理部", "质控科");
        }
    }

    @Test
    void numbersPagesInRunsOfTheirOwnOddRightEvenLeft() throws IOException {
        try (XWPFDocument paper = written(GoldPlan.sample())) {
            assertThat(paper.getFooterList()).hasSize(2).allSatisfy(footer -> {
                List<CTR> runs = footer.getParagraphs().getFirst().getCTP().getRList();
                assertThat(runs).hasSize(7).allMatch(run -> run.sizeOfFldCharArray() + run.sizeOfInstrTextArray() <= 1);
            });
            assertThat(paper.getFooterList().stream().map(footer -> footer.getParagraphs().getFirst().getAlignment()))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("RIGHT", "LEFT");
            assertThat(paper.getEvenAndOddHeadings()).isTrue();
        }
    }

    @Test
    void writesTheFontsOfTheOffice() throws IOException {
        OfficialLayout layout = OfficialLayout.standard();
        OfficialLayout own = layout.withFonts(layout.fonts().withTableBody(new Face("华文仿宋", 24)));
        Path file = folder.resolve("表.docx");

        new WordTablePaper(own, StatedDeadlines.NONE).write(GoldPlan.sample(), file, Progress.UNWATCHED);

        try (XWPFDocument paper = opened(file)) {
            XWPFTableCell text = paper.getTables().getFirst().getRow(1).getCell(2);
            CTR run = text.getParagraphs().getFirst().getCTP().getRArray(0);
            assertThat(run.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("华文仿宋");
            assertThat(run.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(24));
            CTStyles styles = paper.getStyles().getCtStyles();
            assertThat(styles.getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0).getEastAsia())
                    .isEqualTo("仿宋");
        }
    }

    @Test
    void namesNobody() throws IOException {
        try (XWPFDocument paper = written(GoldPlan.sample())) {
            assertThat(paper.getProperties().getCoreProperties().getCreator()).isNull();
            assertThat(paper.getProperties().getExtendedProperties().getApplication()).isEqualTo("Duban");
        }
    }

    @Test
    void leavesNothingBehindWhenCancelled() {
        Progress impatient = (done, total) -> {
            if (done == 3) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> paper().write(GoldPlan.sample(), folder.resolve("表.docx"), impatient))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    private XWPFDocument written(Plan plan) throws IOException {
        Path file = folder.resolve("表.docx");
        paper().write(plan, file, Progress.UNWATCHED);
        return opened(file);
    }

    private static XWPFDocument opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static WordTablePaper paper() {
        return new WordTablePaper(OfficialLayout.standard(), StatedDeadlines.NONE);
    }

    private static List<String> column(XWPFTable table, int at) {
        return table.getRows().stream().map(row -> row.getCell(at).getText()).toList();
    }

    private static boolean continued(CTRow row) {
        return row.getTcArray(0).getTcPr().getVMerge().getVal() == STMerge.CONTINUE;
    }
}
