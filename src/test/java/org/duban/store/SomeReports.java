package org.duban.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Departments;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingRules;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.CellPlace;
import org.duban.usecase.form.CollectForms;
import org.duban.usecase.form.FilledForm;
import org.duban.usecase.form.FilledRow;
import org.duban.usecase.form.FormChoices;
import org.duban.usecase.form.FormColumn;
import org.duban.usecase.form.FormFile;
import org.duban.usecase.form.FormOrigin;
import org.duban.usecase.form.FormRow;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.IssueForms;

/** Acts of the quarterly cycle that fit a plan's book, made by the use cases that the office uses. */
final class SomeReports {

    private static final Account OFFICE = Account.office("王敏");

    private final RandomGenerator random;
    private final Clock clock;
    private final Reporting reporting;

    SomeReports(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
        this.reporting = new Reporting(clock);
    }

    /** Asks for a quarter, takes in its forms, or decides about a report; empty where there is nothing to do. */
    Optional<Change> next(PlanBook book, Departments known) {
        var quarter = new Quarter(book.plan().heading().year(), 1 + random.nextInt(4));
        if (book.reports().period(quarter).isEmpty()) {
            return Optional.of(reporting.ask(book, quarter, quarter.last().plusDays(5), OFFICE));
        }
        List<StatusReport> reports = reports(book, quarter);
        return random.nextBoolean() || reports.isEmpty()
                ? collected(book, quarter, known)
                : Optional.of(decided(book, reports.get(random.nextInt(reports.size()))));
    }

    private static List<StatusReport> reports(PlanBook book, Quarter quarter) {
        return book.plan().tasks()
                .flatMap(task -> book.reports().of(task.id()).stream())
                .filter(report -> report.quarter().equals(quarter))
                .toList();
    }

    private Change decided(PlanBook book, StatusReport report) {
        return switch (report.stage()) {
            case DRAFT, RETURNED -> reporting.submit(book, report, OFFICE);
            case SUBMITTED -> random.nextInt(3) == 0
                    ? reporting.giveBack(book, report, "缺佐证材料", OFFICE)
                    : reporting.accept(book, report, "", OFFICE);
            case ACCEPTED -> reporting.reopen(book, report, OFFICE);
        };
    }

    private Optional<Change> collected(PlanBook book, Quarter quarter, Departments known) {
        try {
            var issue = new IssueForms((form, file) -> {}, clock, ReportingRules.STANDARD);
            List<FormFile> files = new ArrayList<>();
            for (FormSheet form : some(issue.of(OFFICE, book, issue.period(book, quarter), null))) {
                files.add(filled(form));
            }
            var collect = new CollectForms(reporting, OFFICE, ReportingRules.STANDARD.obligations(), FormChoices.USUAL.only(quarter));
            return Optional.ofNullable(collect.of(book, known, files).change());
        } catch (Refusal nothingOwed) {
            return Optional.empty();
        }
    }

    /** Departments do not answer all at once. */
    private List<FormSheet> some(List<FormSheet> forms) {
        int first = random.nextInt(forms.size());
        return forms.subList(first, Math.min(forms.size(), first + 4));
    }

    private FormFile filled(FormSheet form) {
        List<FilledRow> rows = form.rows().stream().map(this::filled).toList();
        String name = form.fileName();
        return new FormFile.Read(
                Path.of(name), new FilledForm(name, new FormOrigin.Known(form.marks()), rows, true, Map.of(), List.of()));
    }

    private FilledRow filled(FormRow row) {
        boolean blank = random.nextInt(3) == 0;
        Map<FormColumn, CellPlace> places = new EnumMap<>(FormColumn.class);
        return new FilledRow(
                row.task().value().toString(), row.locked(), places, blank ? ReportContent.EMPTY : content(), blank, List.of());
    }

    private ReportContent content() {
        int percent = random.nextInt(100);
        return new ReportContent(
                TaskState.IN_PROGRESS, percent, "完成" + percent + "%。", "", "继续推进。", Map.of(), Map.of(), List.of());
    }
}
