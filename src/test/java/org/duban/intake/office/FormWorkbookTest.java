package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no form by their size alone. */
class FormWorkbookTest {

    private static final int ROWS = 40_000;
    private static final int COLUMNS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWorkbookFarLargerThanAnyFormIsRefusedBeforeItIsBuilt() throws IOException {
        Path file = folder.resolve("流水.xlsx");
        try (var workbook = new SXSSFWorkbook(10); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("流水");
            for (int row = 0; row < ROWS; row++) {
                fill(sheet.createRow(row));
            }
            workbook.write(out);
        }
        assertTooLarge(file);
    }

    @Test
    void anOldWorkbookFarLargerThanAnyFormIsRefusedBeforeItIsBuilt() throws IOException {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 11 << 20);
        assertTooLarge(Files.write(folder.resolve("流水.xls"), bytes));
    }

    private static void assertTooLarge(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> FormWorkbook.tabs(file));
        assertThat(refusal.key()).isEqualTo("form-too-large");
        assertThat(refusal.arguments()).containsExactly(String.valueOf(file.getFileName()));
    }

    private static void fill(SXSSFRow row) {
        for (int column = 0; column < COLUMNS; column++) {
            row.createCell(column).setCellValue(column);
        }
    }
}
