package org.duban.ui.task;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;

/** The tasks of a section, each leading to its own page. */
final class SectionDetail extends VBox {

    SectionDetail(Section section, Messages messages, Consumer<TaskId> show) {
        getStyleClass().add("detail-body");
        List<HBox> rows = section.tasks().stream().map(task -> row(task, show)).toList();
        getChildren().add(new DetailSection(
                messages.text("task.of-section"), messages.text("tasks.items", rows.size()), rows));
    }

    private static HBox row(Task task, Consumer<TaskId> show) {
        String number = task.number() == null ? "" : task.number() + "  ";
        var link = new Hyperlink(number + task.shortName());
        link.setMinWidth(0);
        link.setOnAction(event -> show.accept(task.id()));
        String lead = task.lead().stream().map(Department::name).collect(Collectors.joining("、"));
        var row = new HBox(6, link, Labels.gap(), Labels.whole(lead, "note", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("detail-row");
        return row;
    }
}
