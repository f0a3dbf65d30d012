package org.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.FilledBook.FIRST;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.cli.DubanCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code duban chase} over the sample plan. */
class ChaseCommandTest {

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void askForTheThirdQuarter() {
        ImportedSample.into(folder.resolve("data"));
        assertThat(duban("forms", "--period", "2024Q3", "--out", folder.toString())).isZero();
    }

    @Test
    void everybodyWhoOwesIsListed() {
        assertThat(duban("chase", "--period", "2024Q3")).isZero();
        assertThat(out.toString()).startsWith("【催报】2024年三季度重点工作填报10月5日截止，还剩3天。以下18个科室还有27项未报齐");
        assertThat(out.toString().lines()).hasSize(19);
    }

    @Test
    void whoHandedInIsNotListed() {
        handIn();
        duban("chase", "--period", "2024Q3", "--on", "10-08");
        assertThat(out.toString()).contains("已逾期3天。以下18个科室还有26项", "医务科：未报2项");
    }

    @Test
    void oneDepartmentGetsItsOwnMessage() {
        handIn();
        assertThat(duban("chase", "--period", "2024Q3", "--department", "医务科")).isZero();
        assertThat(out.toString()).startsWith("医务科：2024年三季度").contains("还有2项未报齐", "（未报）");
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void theListIsWrittenAsAPage() throws IOException {
        Path file = folder.resolve("催报名单.xlsx");
        assertThat(duban("chase", "--period", "2024Q3", "--out", file.toString())).isZero();
        assertThat(out.toString()).contains("催报名单已写好，18个科室27项");
        List<String> names = new ArrayList<>();
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                names.add(row.getCell(0).getStringCellValue());
            }
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("未报");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
        assertThat(names).hasSize(30).startsWith("2024年三季度重点工作催报名单").contains("科室", "医务科");
    }

    @ParameterizedTest
    @CsvSource({
        "2024Q4, --department, 医务科, 2024年四季度还没有下发填报表",
        "2024Q3, --department, 宇航科, 没有叫“宇航科”的科室",
        "2024Q3, --on, 三日后, 三日后",
        "2023Q3, --department, 医务科, 没有2023年的计划",
        "三季度, --department, 医务科, 不是季度",
    })
    void whatCannotBeListedIsToldInASentence(String period, String option, String value, String sentence) {
        assertThat(duban("chase", "--period", period, option, value)).isEqualTo(1);
        assertThat(out.toString()).contains(sentence);
    }

    @Test
    void aDayWithoutAYearIsTheOneNextToTheQuartersEnd() {
        duban("forms", "--period", "2024Q4", "--out", folder.toString());
        duban("chase", "--period", "2024Q4", "--on", "1月3日");
        assertThat(out.toString()).contains("填报2025年1月5日截止，还剩2天");
    }

    private void handIn() {
        Path form = folder.resolve("2024年三季度填报表-医务科.xlsx");
        FilledBook.change(form, book -> FilledBook.fill(book, FIRST, "推进中", 60, "已完成初稿"));
        assertThat(duban("collect", form.toString())).isZero();
    }

    private int duban(String... arguments) {
        out = new StringWriter();
        var writer = new PrintWriter(out, true);
        return DubanCommand.run(
                new Wiring(clock).commandLine(where -> 0),
                writer,
                writer,
                Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
                        .toArray(String[]::new));
    }
}
