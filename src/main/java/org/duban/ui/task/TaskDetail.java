package org.duban.ui.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Promises;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.report.PlanReports;
import org.duban.ui.control.Labels;

/** Everything known about a task: text with marks, 进展, 完成时限, 量化指标, 原文出处. Facts are recorded in place. */
final class TaskDetail extends VBox {

    private final Wording words;
    private final ReportHistory reports;
    private final TaskFacts facts;
    private final ProgressRow progress;
    private final Map<DeadlineId, DeadlineRow> deadlines = new LinkedHashMap<>();
    private final List<IndicatorRow> indicators;

    TaskDetail(
            TaskFacts facts,
            TaskJudgement judged,
            Wording words,
            ReportHistory reports,
            Optional<SourceParagraph> source,
            Runnable openSource) {
        this.words = words;
        this.reports = reports;
        this.facts = facts;
        this.progress = new ProgressRow(facts, words.messages());
        Task task = facts.task();
        byDay(judged).forEach(each -> deadlines.put(each.id(), row(task, each)));
        this.indicators = task.indicators().stream().map(each -> row(task, each)).toList();
        getStyleClass().add("detail-body");
        getChildren().add(new DetailSection(text("task.text"), "", List.of(marked(task))));
        getChildren().add(new DetailSection(text("task.progress"), "", List.of(progress)));
        getChildren().add(new DetailSection(deadlineHeading(judged), List.copyOf(deadlines.values())));
        if (!indicators.isEmpty()) {
            getChildren().add(new DetailSection(text("task.indicators"), count(indicators), indicators));
        }
        getChildren().add(reports);
        source.ifPresent(paragraph -> getChildren().add(source(paragraph, openSource)));
    }

    /** The task that is shown. */
    Task task() {
        return facts.task();
    }

    /** Shows how the task stands now; what is being typed stays. */
    void show(TaskJudgement judged) {
        progress.show(facts.known());
        indicators.forEach(each -> each.show(facts.known()));
        judged.deadlines().forEach(each -> {
            DeadlineRow row = deadlines.get(each.deadline().id());
            if (row != null) {
                row.show(each);
            }
        });
    }

    /** Shows what was reported on it so far. */
    void show(PlanReports all) {
        reports.show(all);
    }

    private String text(String key) {
        return words.messages().text(key);
    }

    private String count(Collection<?> things) {
        return words.messages().text("task.count", things.size());
    }

    private static MarkedText marked(Task task) {
        var text = new MarkedText(task.text(), TextMarks.of(task));
        text.setId("task-text");
        return text;
    }

    private HBox deadlineHeading(TaskJudgement judged) {
        return new HBox(
                8,
                Labels.whole(text("task.deadlines"), "bold"),
                Labels.whole(judged.isWholeYear() ? text("task.whole-year") : count(deadlines.values()), "note", "muted"),
                Labels.gap(),
                Labels.whole(facts.isEditable() ? text("task.tick-hint") : "", "note", "subtle"));
    }

    private static List<Deadline> byDay(TaskJudgement judged) {
        return judged.deadlines().stream()
                .map(DeadlineJudgement::deadline)
                .sorted(Comparator.comparing(Deadline::end))
                .toList();
    }

    private DeadlineRow row(Task task, Deadline deadline) {
        String what = Promises.of(task).getOrDefault(deadline.id(), task.shortName());
        return new DeadlineRow(deadlines.size(), deadline, what, facts, words);
    }

    private IndicatorRow row(Task task, Indicator indicator) {
        return new IndicatorRow(task.indicators().indexOf(indicator), indicator, facts, words);
    }

    private DetailSection source(SourceParagraph paragraph, Runnable open) {
        var link = new Hyperlink(words.messages().text("task.open-source", paragraph.number()));
        link.setId("open-source");
        link.getStyleClass().add("note");
        link.setOnAction(event -> open.run());
        var heading = new HBox(Labels.whole(text("task.source"), "bold"), Labels.gap(), link);
        Label quote = Labels.wrapped(paragraph.text(), "note", "muted", "source-quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setMinHeight(0);
        return new DetailSection(heading, List.of(quote));
    }
}
