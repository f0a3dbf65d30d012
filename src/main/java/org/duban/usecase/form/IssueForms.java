package org.duban.usecase.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 下发填报表: makes of what departments owe in a quarter one form for each of them. */
public final class IssueForms {

    private final FormPaper paper;
    private final Clock clock;
    private final Obligations obligations;

    public IssueForms(FormPaper paper, Clock clock, Obligations obligations) {
        this.paper = paper;
        this.clock = clock;
        this.obligations = obligations;
    }

    /** The day by which the quarter is to be handed in: as it was asked for, else the usual one. */
    public static LocalDate due(PlanBook book, Quarter quarter) {
        return book.reports()
                .period(quarter)
                .orElseGet(() -> ReportingPeriod.open(quarter, ReportingPeriod.USUAL_DAYS))
                .due();
    }

    /**
     * The forms of the quarter, one for each department that owes a report, in the order of the plan. What is 免报 is not
     * asked for.
     *
     * @param only the one department wanted; null for all
     * @throws Refusal when the account is not of the office, the plan is of another year, the quarter is closed, or nothing is owed
     */
    public List<FormSheet> of(Account acting, PlanBook book, Quarter quarter, @Nullable Department only) {
        acting.mustBeOffice();
        mustBeAskedFor(book, quarter);
        Map<Department, List<FormRow>> rows = new LinkedHashMap<>();
        obligations.of(book.plan(), book.progress(), book.reports(), quarter).stream()
                .filter(owed -> !owed.exempt())
                .filter(owed -> only == null || owed.department().id().equals(only.id()))
                .forEach(owed -> rows.computeIfAbsent(owed.department(), each -> new ArrayList<>())
                        .add(row(book, quarter, owed)));
        if (rows.isEmpty()) {
            throw only == null
                    ? new Refusal("no-forms", FormSheet.words(quarter))
                    : new Refusal("no-form-for", only.name(), FormSheet.words(quarter));
        }
        return rows.entrySet().stream()
                .map(each -> sheet(book, quarter, each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Writes each form to the folder under its own name; a name that another department has already gets a number.
     *
     * @param replace whether forms of that name may be there
     * @return the files, in the order of the forms
     * @throws Refusal when the account is not of the office, the folder is missing or a file cannot be written; without {@code replace} also when one is
     *                 there already, and then none is written
     */
    public List<Path> write(Account acting, List<FormSheet> forms, Path folder, boolean replace, Progress progress) {
        acting.mustBeOffice();
        if (!Files.isDirectory(folder)) {
            throw new Refusal("output-folder-missing", folder);
        }
        Map<Path, FormSheet> files = named(forms, folder);
        files.keySet().stream().filter(file -> !replace && Files.exists(file)).findFirst().ifPresent(file -> {
            throw new Refusal("form-exists", String.valueOf(file.getFileName()), folder);
        });
        int done = 0;
        for (Map.Entry<Path, FormSheet> each : files.entrySet()) {
            progress.at(done++, files.size());
            paper.write(each.getValue(), each.getKey());
        }
        return List.copyOf(files.keySet());
    }

    private static Map<Path, FormSheet> named(List<FormSheet> forms, Path folder) {
        Map<Path, FormSheet> files = new LinkedHashMap<>();
        for (FormSheet form : forms) {
            Path file = folder.resolve(form.fileName());
            for (int i = 2; files.containsKey(file); i++) {
                file = folder.resolve(form.fileName().replace(".xlsx", " (" + i + ").xlsx"));
            }
            files.put(file, form);
        }
        return files;
    }

    private static void mustBeAskedFor(PlanBook book, Quarter quarter) {
        int year = book.plan().heading().year();
        if (quarter.year() != year) {
            throw new Refusal("quarter-of-other-year", FormSheet.words(quarter), Integer.toString(year));
        }
        if (book.reports().period(quarter).filter(period -> !period.isOpen()).isPresent()) {
            throw new Refusal("quarter-closed", FormSheet.words(quarter));
        }
    }

    private FormSheet sheet(PlanBook book, Quarter quarter, Department department, List<FormRow> rows) {
        return new FormSheet(
                book.plan().id(),
                book.plan().heading().title(),
                quarter,
                due(book, quarter),
                department,
                clock.instant(),
                rows);
    }

    private static FormRow row(PlanBook book, Quarter quarter, Obligation owed) {
        Task task = owed.task();
        ReportContent filled = content(book, owed, quarter);
        var locked = new FormRow.Locked(
                Objects.requireNonNullElse(task.number(), ""), task.text(), FormWords.deadlines(task), last(book, owed, quarter));
        return new FormRow(task.id(), locked, task.shortName(), filled, facts(task, book.progress().of(task.id()), filled));
    }

    private static @Nullable ReportContent content(PlanBook book, Obligation owed, Quarter quarter) {
        return book.reports()
                .of(owed.task().id(), quarter, owed.department().id())
                .map(StatusReport::content)
                .orElse(null);
    }

    private static String last(PlanBook book, Obligation owed, Quarter quarter) {
        return FormWords.last(book.reports()
                .of(owed.task().id(), quarter.previous(), owed.department().id())
                .filter(report -> report.stage() == ReportStage.ACCEPTED)
                .map(StatusReport::content)
                .orElse(null));
    }

    private static List<FormFact> facts(Task task, TaskProgress known, @Nullable ReportContent filled) {
        ReportContent said = filled == null ? ReportContent.EMPTY : filled;
        Stream<FormFact> due = task.deadlines().stream()
                .filter(each -> known.completedOn(each).isEmpty() || said.completed().containsKey(each.id()))
                .map(each -> new FormFact.Due(each, said.completed().get(each.id())));
        Stream<FormFact> measured = task.indicators().stream()
                .map(each -> new FormFact.Measured(each, said.values().get(each.id())));
        return Stream.concat(due, measured).toList();
    }
}
