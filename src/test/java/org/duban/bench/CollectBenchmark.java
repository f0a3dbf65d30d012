package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.FilledBook;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.ReportingRules;
import org.duban.intake.form.ExcelFormReader;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.CollectForms;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.ExistingForms;
import org.duban.usecase.form.FormChoices;
import org.duban.usecase.form.FormFile;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.IssueForms;
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

/**
 * Collecting 400 forms in one go, against bare POI taking the same cells: 40 departments whose form has ten tasks, and in each
 * department ten people who fill in the row of their own task and send their own copy of the form. Every file is read whole,
 * and every row that somebody filled in is taken: 400 files of ten rows, 400 reports.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CollectBenchmark {

    private static final int DEPARTMENTS = 40;
    private static final int TASKS = 10;
    private static final Quarter QUARTER = new Quarter(2024, 3);
    private static final Account OFFICE = Account.office("王敏");

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private final List<Department> departments =
            IntStream.range(0, DEPARTMENTS).mapToObj(each -> Department.named("第" + each + "科")).toList();
    private Path folder = Path.of("");
    private List<Path> files = List.of();
    private PlanBook book = book(departments);

    @Setup
    public void issueAndFill() throws IOException {
        folder = Files.createTempDirectory("bench");
        var issue = new IssueForms(new ExcelFormPaper(OfficialLayout.standard()), clock, ReportingRules.STANDARD);
        List<FormSheet> forms = issue.of(OFFICE, book, issue.period(book, QUARTER), null);
        List<Path> sent = issue.write(OFFICE, forms, folder, ExistingForms.REFUSE, Progress.UNWATCHED);
        files = sent.stream()
                .flatMap(form -> IntStream.range(0, TASKS).mapToObj(task -> filled(form, task)))
                .toList();
        long taken = collect().count(Outcome.TAKEN);
        if (taken != DEPARTMENTS * TASKS) {
            throw new IllegalStateException(taken + " rows were taken");
        }
    }

    @TearDown
    public void removeForms() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
    }

    @Benchmark
    public Collected collect() {
        List<FormFile> read = CollectForms.read(new ExcelFormReader(), files, Progress.UNWATCHED);
        return new CollectForms(new Reporting(clock), OFFICE, ReportingRules.STANDARD.obligations(), FormChoices.USUAL).of(book, new Departments(departments), read);
    }

    @Benchmark
    public long barePoi() {
        return files.stream().mapToLong(CollectBenchmark::characters).sum();
    }

    private static long characters(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            long characters = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        characters += cell.getCellType() == CellType.STRING ? cell.getStringCellValue().length() : 1;
                    }
                }
            }
            return characters;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A copy of the form in which the row of that task says something. */
    private static Path filled(Path form, int task) {
        Path copy = form.resolveSibling(task + "-" + form.getFileName());
        try (InputStream in = Files.newInputStream(form);
                var workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            FilledBook.fill(
                    workbook, FilledBook.FIRST + task, "推进中", 60, "完成制度修订并组织全院培训，覆盖率达到九成以上，整改问题十二项。");
            workbook.write(out);
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PlanBook book(List<Department> departments) {
        List<Task> tasks = new ArrayList<>();
        for (Department lead : departments) {
            for (int i = 0; i < TASKS; i++) {
                tasks.add(task(Integer.toString(tasks.size() + 1), lead));
            }
        }
        var section = new Section(SectionId.fresh(), "一", "夯实质量管理", tasks);
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of(section));
        return new PlanBook(
                plan, Source.none(), PlanProgress.NONE, PlanReports.NONE.with(ReportingPeriod.open(QUARTER, 5)));
    }

    private static Task task(String number, Department lead) {
        String text = "第" + number + "项：修订医疗质量安全核心制度，组织全院培训和考核，开展专项检查并落实整改，形成闭环管理。";
        return new Task(
                TaskId.fresh(),
                number,
                text,
                Objects.requireNonNull(text.substring(0, 12)),
                List.of(new Assignment(lead, Role.LEAD)),
                List.of(),
                List.of(),
                List.of());
    }
}
