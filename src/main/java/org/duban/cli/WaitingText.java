package org.duban.cli;

import java.util.List;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Hint;
import org.duban.domain.report.Hints;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.ReviewReports;
import org.duban.wording.HintWords;
import org.jspecify.annotations.Nullable;

/** Prints the reports of a quarter that wait: a line for each, below it what is to be looked at. */
final class WaitingText {

    private final Console console;
    private final PlanBook book;

    WaitingText(Console console, PlanBook book) {
        this.console = console;
        this.book = book;
    }

    void print(Quarter quarter) {
        ReviewReports.waiting(book, quarter)
                .forEach(each -> book.plan().task(each.task()).ifPresent(task -> print(task, each)));
    }

    private void print(Task task, StatusReport report) {
        Integer percent = report.content().percent();
        String name = task.number() == null
                ? task.shortName()
                : console.messages().text("change.task", task.number(), task.shortName());
        console.out().println(name + "  " + department(task, report) + (percent == null ? "" : "  " + percent + "%"));
        ReportContent returned = report.saidWhenReturned().orElse(null);
        List<Hint> hints = Hints.of(task, book.progress().of(task.id()), report.content(), before(report), returned);
        hints.forEach(each -> console.out().println("    ▲ " + new HintWords(console.messages()).of(each)));
    }

    private static String department(Task task, StatusReport report) {
        return task.lead().stream()
                .filter(each -> each.id().equals(report.department()))
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }

    private @Nullable ReportContent before(StatusReport report) {
        return book.reports()
                .of(report.task(), report.quarter().previous(), report.department())
                .filter(each -> each.stage() == ReportStage.ACCEPTED)
                .map(StatusReport::content)
                .orElse(null);
    }
}
