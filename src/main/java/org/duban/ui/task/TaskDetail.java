package org.duban.ui.task;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Promises;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Task;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;

/** Everything known about a task, to be read: text with marks, 完成时限, 量化指标, 原文出处. */
final class TaskDetail extends VBox {

    private static final double DATE = 72;
    private static final double DAYS_LEFT = 88;

    private final Messages messages;
    private final Dates dates;
    private final int year;

    TaskDetail(Task task, int year, Optional<SourceParagraph> source, Messages messages, Dates dates, Runnable openSource) {
        this.messages = messages;
        this.dates = dates;
        this.year = year;
        getStyleClass().add("detail-body");
        getChildren().add(new DetailSection(messages.text("task.text"), "", List.of(marked(task))));
        if (!task.deadlines().isEmpty()) {
            getChildren().add(new DetailSection(
                    messages.text("task.deadlines"), count(task.deadlines()), deadlineRows(task)));
        }
        if (!task.indicators().isEmpty()) {
            getChildren().add(new DetailSection(
                    messages.text("task.indicators"), count(task.indicators()), task.indicators().stream().map(this::row).toList()));
        }
        source.ifPresent(paragraph -> getChildren().add(source(paragraph, openSource)));
    }

    private String count(List<?> things) {
        return messages.text("task.count", things.size());
    }

    private static MarkedText marked(Task task) {
        var text = new MarkedText(task.text(), TextMarks.of(task));
        text.setId("task-text");
        return text;
    }

    /** The deadlines, the earliest first. */
    private List<HBox> deadlineRows(Task task) {
        Map<DeadlineId, String> promises = Promises.of(task);
        return task.deadlines().stream()
                .sorted(Comparator.comparing(Deadline::end))
                .map(each -> row(each, promises.getOrDefault(each.id(), task.shortName())))
                .toList();
    }

    private HBox row(Deadline deadline, String what) {
        Label guessed = Labels.whole(deadline.guessed() ? messages.text("task.guessed") : "", "note", "muted");
        guessed.setManaged(deadline.guessed());
        Label words = Labels.of(what);
        words.setTooltip(new Tooltip(what));
        return row(
                words,
                guessed,
                new Tag(Tag.Kind.GREY, messages.text("task.quoted", deadline.phrase())),
                right(dates.inWords(deadline.end(), year), DATE),
                right(dates.left(deadline.end()), DAYS_LEFT));
    }

    private HBox row(Indicator indicator) {
        Label name = Labels.of(indicator.name());
        name.setTooltip(new Tooltip(indicator.text()));
        return row(
                name, Labels.whole(messages.text("task.target", indicator.target().inWords()), "note", "muted"));
    }

    private static HBox row(Label name, Region... rest) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(6, name);
        row.getChildren().addAll(rest);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("detail-row");
        return row;
    }

    private static Label right(String words, double width) {
        Label label = Labels.of(words, "note", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private DetailSection source(SourceParagraph paragraph, Runnable open) {
        var link = new Hyperlink(messages.text("task.open-source", paragraph.number()));
        link.setId("open-source");
        link.getStyleClass().add("note");
        link.setOnAction(event -> open.run());
        var heading = new HBox(Labels.whole(messages.text("task.source"), "bold"), Labels.gap(), link);
        Label quote = Labels.wrapped(paragraph.text(), "note", "muted", "source-quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setMinHeight(0);
        return new DetailSection(heading, List.of(quote));
    }
}
