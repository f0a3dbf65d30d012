package org.duban.output.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.OfficialLayout;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.history.HistorySheet;
import org.duban.usecase.history.HistorySheet.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelHistoryPaperTest {

    private static final List<Column> COLUMNS = List.of(new Column("谁", 8), new Column("做了什么", 20));

    @TempDir
    private Path folder;

    @Test
    void everyEntryIsARowOfTexts() throws IOException {
        Path file = write(List.of(List.of("王敏", "审核通过"), List.of("李强", "第8项 60%")));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("操作记录");
            assertThat(texts(sheet.getRow(0))).containsExactly("谁", "做了什么");
            assertThat(texts(sheet.getRow(1))).containsExactly("王敏", "审核通过");
            assertThat(texts(sheet.getRow(2))).containsExactly("李强", "第8项 60%");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        Path file = write(List.of(List.of("=1+1", "@SUM(A1)"), List.of("+86", "-1")));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int row = 1; row <= 2; row++) {
                for (int column = 0; column < 2; column++) {
                    var cell = workbook.getSheetAt(0).getRow(row).getCell(column);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        Path file = write(List.of(List.of("王敏", "长".repeat(40_000))));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).endsWith("长…").hasSizeLessThan(32_767);
        }
    }

    @Test
    void manyEntriesFit() throws IOException {
        Path file = write(IntStream.range(0, 5_000).mapToObj(i -> List.of("王敏", "第" + i + "条")).toList());

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5_000);
        }
    }

    @Test
    void cancellingLeavesNoFile() {
        Path file = folder.resolve("a.xlsx");
        var sheet = new HistorySheet("操作记录", COLUMNS, List.of(List.of("王敏", "审核通过")));

        assertThatThrownBy(() -> new ExcelHistoryPaper(OfficialLayout.standard()).write(sheet, file, (done, all) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);

        assertThat(file).doesNotExist();
    }

    private Path write(List<List<String>> rows) {
        Path file = folder.resolve("操作记录.xlsx");
        new ExcelHistoryPaper(OfficialLayout.standard())
                .write(new HistorySheet("操作记录", COLUMNS, rows), file, Progress.UNWATCHED);
        return file;
    }

    private static List<String> texts(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(i -> row.getCell(i).getStringCellValue()).toList();
    }
}
