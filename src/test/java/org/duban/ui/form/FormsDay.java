package org.duban.ui.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.FilledBook;
import org.duban.intake.form.ExcelFormReader;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelChasePaper;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.ui.report.ReportOffice;
import org.duban.ui.report.ReportsScreen;
import org.duban.usecase.form.Collected;

/** An office that sends real forms out and takes them back, at once; today is 10 October 2024. */
final class FormsDay {

    final ReportOffice office;
    final IssueModel issue;
    final CollectModel collect;
    final ChaseModel chase;
    final FormsDesk.Models models;
    final Background background;
    final List<Path> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    FormsDay(ReportOffice office) {
        this.office = office;
        this.background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var forms = new FormsOffice(
                office.workspace, office.preferences, background, ReportOffice.CLOCK, office.model.matrix().quarterProperty());
        var files = new FileExport(background, opened::add);
        this.issue = new IssueModel(forms, new ExcelFormPaper(OfficialLayout.standard()), opened::add);
        this.collect = new CollectModel(forms, new ExcelFormReader(), copied::add);
        this.chase = new ChaseModel(forms, new ExcelChasePaper(OfficialLayout.standard()), files, copied::add);
        this.models = new FormsDesk.Models(forms, issue, collect, chase, files);
    }

    /** The third quarter's forms are issued into the folder. */
    static FormsDay issued(ReportOffice office, Path folder) {
        var day = new FormsDay(office);
        day.office.model.matrix().choose(ReportOffice.Q3);
        day.issue.choose(folder);
        day.issue.write("10-15");
        return day;
    }

    /** The screen with everything on it. */
    FormsScreen screen() {
        var desk = new FormsDesk(models);
        var extras = new ReportsScreen.Extras(desk.actions(), desk.strips(), desk.below(), desk.standIn());
        var reports = new ReportsScreen(office.model, office.preferences, ReportOffice.CLOCK, extras);
        return new FormsScreen(reports, desk, office.preferences.messages(), () -> {});
    }

    Collected collected() {
        return Objects.requireNonNull(collect.collectedProperty().get());
    }

    /** The form of a department, filled in as given. */
    static Path filled(Path folder, String department, Consumer<XSSFWorkbook> how) {
        Path form = folder.resolve("2024年三季度填报表-" + department + ".xlsx");
        if (!Files.exists(form)) {
            throw new AssertionError(form);
        }
        FilledBook.change(form, how);
        return form;
    }

    static Consumer<XSSFWorkbook> row(int row, String state, int percent, String progress) {
        return book -> FilledBook.fill(book, FilledBook.FIRST + row, state, percent, progress);
    }
}
