package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.LibreOffice;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook reads alike whether it is saved as .xls or as .xlsx. */
class OldExcelFileTest {

    private static final List<String> FORMATS = List.of(
            "General", "0", "0.00", "0%", "#,##0", "yyyy\"年\"m\"月\"d\"日\"", "yyyy\"年\"m\"月\"", "yyyy/m/d", "yyyy-mm-dd",
            "m\"月\"d\"日\"", "yyyy.mm.dd", "dd/mm/yyyy", "mmm-yy", "@");

    @TempDir
    Path folder;

    @Test
    void bothKindsOfFileOfOneLibraryReadAlike() throws IOException {
        Path old = written(new HSSFWorkbook(), "表.xls");
        Path recent = written(new XSSFWorkbook(), "表.xlsx");

        assertThat(cells(old)).isEqualTo(cells(recent)).hasSizeGreaterThan(2 * FORMATS.size());
    }

    @Test
    void bothKindsOfFileOfLibreOfficeReadAlike() throws IOException {
        assumeTrue(LibreOffice.isInstalled());
        Path made = written(new XSSFWorkbook(), "表.xlsx");
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert(List.of(made), "xls", saved);
        LibreOffice.convert(List.of(made), "xlsx", saved);

        assertThat(cells(saved.resolve("表.xls")))
                .isEqualTo(cells(saved.resolve("表.xlsx")))
                .hasSizeGreaterThan(2 * FORMATS.size());
    }

    @Test
    void aFileThatEndsWithinABlockIsRead() throws IOException {
        Path file = written(new HSSFWorkbook(), "表.xls");
        List<String> whole = cells(file);
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (bytes[end - 1] == 0 || bytes[end - 1] == -1) {
            end--;
        }
        Files.write(file, Arrays.copyOf(bytes, Math.max(end, bytes.length - 511)));

        assertThat(Files.size(file) % 512).isNotZero();
        assertThat(cells(file)).isEqualTo(whole);
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException {
        Path file = folder.resolve("加密.xls");
        try (var workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("江城");
            Biff8EncryptionKey.setCurrentUserPassword("江城");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(file, "file-encrypted");
    }

    @Test
    void aWorkbookThatWasCutOffIsDamaged() throws IOException {
        Path file = written(new HSSFWorkbook(), "表.xls");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.TRUNCATE_EXISTING);

        assertRefused(file, "file-damaged");
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> cells(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static List<String> cells(Path file) {
        return new OfficeFiles().read(file, Progress.UNWATCHED).blocks().stream().flatMap(OldExcelFileTest::cells).toList();
    }

    private static Stream<String> cells(Block block) {
        Table table = (Table) block;
        return table.cells().stream().map(cell -> table.name() + " " + cell);
    }

    private Path written(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            formats(workbook);
            shapes(workbook.createSheet("任务"));
            workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("不读");
            workbook.setSheetHidden(2, true);
            filtered(workbook.createSheet("筛选"));
            workbook.write(out);
        }
        return file;
    }

    private static void formats(Workbook workbook) {
        Sheet sheet = workbook.createSheet("格式");
        for (int i = 0; i < FORMATS.size(); i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(i)));
            Cell date = sheet.createRow(i).createCell(0);
            date.setCellValue(LocalDate.of(2024, 6, 30));
            date.setCellStyle(style);
            Cell number = sheet.getRow(i).createCell(1);
            number.setCellValue(0.285);
            number.setCellStyle(style);
        }
    }

    private static void shapes(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("江城市第一人民医院2024年重点工作");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        for (int row = 2; row < 6; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row);
            sheet.getRow(row).createCell(1).setCellValue("开设门诊" + row + "。\n第二行");
            sheet.getRow(row).createCell(2).setCellValue("隐藏列");
            sheet.getRow(row).createCell(3).setCellFormula("\"科\"&A" + (row + 1));
            sheet.getRow(row).createCell(4).setCellFormula("A" + (row + 1) + "*2");
            sheet.getRow(row).createCell(5).setCellValue(row > 3);
        }
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
        sheet.getRow(5).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void filtered(Sheet sheet) {
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("医务科" + row);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, 2, 0, 0));
        sheet.getRow(1).setZeroHeight(true);
    }
}
