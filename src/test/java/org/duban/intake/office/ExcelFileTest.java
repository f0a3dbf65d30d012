package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Excel file is read as somebody sees its sheets. */
class ExcelFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "yyyy\"年\"m\"月\"d\"日\", 2024年6月30日",
        "yyyy\"年\"m\"月\";@, 2024年6月",
        "yyyy/m/d, 2024/6/30",
        "[$-F800]yyyy-mm-dd, 2024-06-30",
        "m/d/yy, 2024/6/30",
        "dd/mm/yyyy, 2024-06-30",
        "m\"月\"d\"日\", 6月30日",
        "mmm-yy, 2024年6月"
    })
    void datesAreReadAsShownOrYearFirst(String format, String shown) {
        assertThat(texts(workbook -> {
                    Cell cell = workbook.createSheet().createRow(0).createCell(0);
                    cell.setCellValue(LocalDate.of(2024, 6, 30));
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    cell.setCellStyle(style);
                }))
                .containsExactly(shown);
    }

    @Test
    void numbersAreReadAsShownAndFormulasByTheirValue() {
        assertThat(texts(workbook -> {
                    var row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellValue(12);
                    Cell percent = row.createCell(1);
                    percent.setCellValue(0.25);
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
                    percent.setCellStyle(style);
                    row.createCell(2).setCellFormula("1+A1");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .containsExactly("12", "25%", "13");
    }

    @Test
    void sheetsAreReadInTheirOrderHiddenOnesLeftOut() {
        Path file = written(workbook -> {
            Stream.of("党建", "隐藏", "医疗").forEach(name ->
                    workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name));
            workbook.setSheetHidden(1, true);
        });

        assertThat(read(file).blocks()).extracting(block -> ((Table) block).name()).containsExactly("党建", "医疗");
    }

    @Test
    void hiddenRowsAndColumnsAreLeftOut() {
        assertThat(texts(workbook -> {
                    var sheet = workbook.createSheet();
                    for (int row = 0; row < 2; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("a" + row);
                        sheet.getRow(row).createCell(1).setCellValue("b" + row);
                    }
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                }))
                .containsExactly("a0");
    }

    @Test
    void rowsThatAFilterHidesAreRead() {
        assertThat(texts(workbook -> {
                    var sheet = workbook.createSheet();
                    sheet.createRow(0).createCell(0).setCellValue("科室");
                    sheet.createRow(1).createCell(0).setCellValue("医务科");
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 0));
                }))
                .containsExactly("科室", "医务科");
    }

    @Test
    void aMergedRegionIsOneCellAndWhatItCoversIsNotSeen() {
        Path file = written(workbook -> {
            var sheet = workbook.createSheet();
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue("s" + row);
                sheet.getRow(row).createCell(1).setCellValue("t" + row);
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
        });
        Table table = (Table) read(file).blocks().getFirst();

        assertThat(table.at(2, 0)).isEqualTo(table.at(0, 0));
        assertThat(table.paragraphs().map(Paragraph::text)).containsExactly("s0", "t0", "t1", "t2");
    }

    @Test
    void ofMergedRegionsThatOverlapTheUpperCounts() {
        Path file = written(workbook -> {
            var sheet = workbook.createSheet();
            for (int row = 0; row < 5; row++) {
                sheet.createRow(row).createCell(0).setCellValue("a" + row);
                sheet.getRow(row).createCell(1).setCellValue("b" + row);
            }
            sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 3, 0, 1));
            sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 1, 1));
            sheet.addMergedRegionUnsafe(new CellRangeAddress(3, 4, 0, 1));
        });
        Table table = (Table) read(file).blocks().getFirst();

        assertThat(table.paragraphs().map(Paragraph::text)).containsExactly("a0", "b0", "a1", "a2", "b2", "a3");
        assertThat(table.at(3, 1)).isEqualTo(table.at(3, 0));
    }

    @Test
    void aCellKnowsItsRowAndColumnOnTheSheet() {
        Path file = written(workbook ->
                workbook.createSheet("清单").createRow(6).createCell(3).setCellValue("任务"));

        assertThat(read(file).paragraphs().map(paragraph -> paragraph.place().toString()))
                .containsExactly("Place[paragraph=1, cell=Cell[table=清单, row=7, column=4]]");
    }

    @Test
    void escapedCharactersAreReadAsThemselves() {
        assertThat(texts(workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("甲_x000D_\n乙")))
                .containsExactly("甲\r\n乙");
    }

    @Test
    void brokenDocumentPropertiesDoNoHarm() throws IOException {
        Path file = written(workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("任务"));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.writeString(zip.getPath("docProps/core.xml"), "<broken");
        }

        assertThat(read(file).paragraphs().map(Paragraph::text)).containsExactly("任务");
    }

    private List<String> texts(Consumer<XSSFWorkbook> content) {
        return read(written(content)).paragraphs().map(Paragraph::text).toList();
    }

    private static OfficeDocument read(Path file) {
        return new OfficeFiles().read(file, Progress.UNWATCHED);
    }

    private Path written(Consumer<XSSFWorkbook> content) {
        Path file = folder.resolve("workbook.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
