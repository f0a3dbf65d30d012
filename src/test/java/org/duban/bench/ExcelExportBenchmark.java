package org.duban.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.domain.plan.Plan;
import org.duban.output.OfficialLayout;
import org.duban.output.Plans;
import org.duban.output.excel.ExcelTablePaper;
import org.duban.output.table.Column;
import org.duban.output.table.PrintedSection;
import org.duban.output.table.PrintedTask;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.table.TableContent;
import org.duban.usecase.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Exporting 2,000 tasks to Excel against bare POI writing the same words, without styles, heights or merging. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class ExcelExportBenchmark {

    private final Plan plan = Plans.large(2000, 3);
    private final ExcelTablePaper paper = new ExcelTablePaper(OfficialLayout.standard(), StatedDeadlines.NONE);
    private final TableContent content = TableContent.of(plan, StatedDeadlines.NONE);
    private Path folder = Path.of("");

    @Setup
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("bench");
    }

    @TearDown
    public void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("table.xlsx"));
        Files.delete(folder);
    }

    @Benchmark
    public Path export() {
        Path file = folder.resolve("table.xlsx");
        paper.write(plan, file, Progress.UNWATCHED);
        return file;
    }

    @Benchmark
    public Path barePoi() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet());
            workbook.write(out);
        }
        return file;
    }

    private void fill(XSSFSheet sheet) {
        List<Column> columns = content.columns();
        int next = 0;
        for (PrintedSection section : content.sections()) {
            for (PrintedTask task : section.tasks()) {
                XSSFRow row = sheet.createRow(next++);
                row.createCell(0).setCellValue(section.words());
                for (int i = 1; i < columns.size(); i++) {
                    row.createCell(i).setCellValue(String.join("\n", columns.get(i).lines(task)));
                }
            }
        }
    }
}
