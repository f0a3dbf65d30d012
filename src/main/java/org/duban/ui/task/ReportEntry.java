package org.duban.ui.task;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.Standing;
import org.duban.domain.report.StatusReport;
import org.duban.ui.control.Labels;
import org.duban.ui.control.PercentBar;
import org.duban.ui.control.StandingSign;

/** One report on a task: its quarter, percent and standing, and what it says. */
final class ReportEntry extends VBox {

    private static final double BAR = 48;

    private final Wording words;

    /**
     * @param whole whether everything is said, or how far the task had come alone
     */
    ReportEntry(StatusReport report, Task task, Wording words, boolean whole) {
        this.words = words;
        getStyleClass().add("report-entry");
        getChildren().add(head(report, task));
        ReportContent said = report.content();
        add(said.progress());
        if (whole) {
            add("task.report-issues", said.issues());
            add("task.report-next", said.nextSteps());
            add("task.report-evidence", said.evidence().stream().map(Evidence::name).collect(Collectors.joining("、")));
            add("task.report-comment", report.steps().isEmpty() ? "" : report.steps().getLast().comment());
        }
    }

    private HBox head(StatusReport report, Task task) {
        Standing standing = Standing.of(report.stage());
        var head = new HBox(8, Labels.whole(words.messages().text("timeline.quarter." + report.quarter().number()), "bold"));
        Integer percent = report.content().percent();
        if (percent != null) {
            var bar = new PercentBar(BAR);
            bar.setPercent(percent);
            head.getChildren().addAll(bar, Labels.whole(percent + "%"));
        }
        head.getChildren().addAll(
                new StandingSign(standing),
                Labels.whole(words.messages().text("reporting.standing." + standing), "note", StandingSign.styleOf(standing)),
                Labels.gap(),
                Labels.of(by(report, task), "note", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Who reported and when; the department too where several lead the task. */
    private String by(StatusReport report, Task task) {
        List<ReportStep> steps = report.steps().stream()
                .filter(each -> each.act() == ReportStep.Act.SUBMIT || each.act() == ReportStep.Act.COLLECT)
                .toList();
        String who = steps.isEmpty() ? "" : steps.getLast().who();
        String whose = task.lead().size() > 1
                ? task.assignments().stream()
                        .map(Assignment::department)
                        .filter(each -> each.id().equals(report.department()))
                        .map(Department::name)
                        .findFirst()
                        .orElse(who)
                : who;
        return steps.isEmpty() ? whose : words.messages().text("task.report-by", whose, words.dates().on(steps.getLast().when(), words.year()));
    }

    private void add(String key, String said) {
        if (!said.isBlank()) {
            add(words.messages().text(key, said));
        }
    }

    private void add(String said) {
        if (!said.isBlank()) {
            getChildren().add(Labels.wrapped(said, "note", "muted"));
        }
    }
}
