package org.duban.domain.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.PlanReports;

/** A book that several changes are made upon, each upon the one before; what they make of tasks is put together once. */
final class BookSteps {

    private final Map<TaskId, PlanBook> tasks = new HashMap<>();
    private PlanBook book;

    BookSteps(PlanBook book) {
        this.book = book;
    }

    /** @throws StaleChange as {@link PlanBook#after} */
    BookSteps make(List<Change> steps) {
        steps.forEach(this::make);
        return this;
    }

    /** The book after all of them. */
    PlanBook book() {
        Map<TaskId, TaskProgress> facts = new HashMap<>();
        Map<TaskId, PlanReports> reports = new HashMap<>();
        tasks.forEach((task, known) -> {
            facts.put(task, known.progress().of(task));
            reports.put(task, known.reports());
        });
        return new PlanBook(book.plan(), book.source(), book.progress().with(facts), book.reports().with(reports));
    }

    private void make(Change step) {
        switch (step) {
            case ProgressRevised revised -> about(revised.task(), revised);
            case ReportRevised revised -> about(revised.report().task(), revised);
            case Combined combined -> make(combined.steps());
            default -> {
                book = book().after(step);
                tasks.clear();
            }
        }
    }

    private void about(TaskId task, Change step) {
        tasks.put(task, tasks.computeIfAbsent(task, book::about).after(step));
    }
}
