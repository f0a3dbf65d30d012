package org.duban.ui.task;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the pane: number and name, 上一项 and 下一项, 编辑; for a task its departments below. */
final class PaneHead extends VBox {

    private final Messages messages;

    private PaneHead(Messages messages, HBox title) {
        this.messages = messages;
        title.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pane-head");
        getChildren().add(title);
    }

    /** The head over something that is read, and edited where edit is not null. */
    static PaneHead reading(
            @Nullable String number, String name, Messages messages, IntConsumer step, @Nullable Runnable edit) {
        var row = new HBox(4);
        row.getChildren().addAll(name(number, name));
        row.getChildren().addAll(
                stepButton("previous", BootstrapIcons.CHEVRON_UP, messages.text("task.previous"), () -> step.accept(-1)),
                stepButton("next", BootstrapIcons.CHEVRON_DOWN, messages.text("task.next"), () -> step.accept(1)));
        if (edit != null) {
            row.getChildren().add(editButton(messages, edit));
        }
        return new PaneHead(messages, row);
    }

    /** The head over fields. */
    static PaneHead editing(@Nullable String number, String name, Messages messages) {
        var row = new HBox(4);
        row.getChildren().addAll(name(number, name));
        return new PaneHead(messages, row);
    }

    /** The head over the document. */
    static PaneHead source(String name, Messages messages, Runnable back) {
        var button = stepButton("close-source", BootstrapIcons.ARROW_LEFT, messages.text("task.close-source"), back);
        var row = new HBox(4, button);
        row.getChildren().addAll(name(null, name));
        return new PaneHead(messages, row);
    }

    /** Adds the task's light. */
    PaneHead withLight(LightLine light) {
        getChildren().add(light);
        return this;
    }

    /** Adds the task's departments. */
    PaneHead withDepartments(Task task) {
        var row = new FlowPane(6, 4);
        row.getStyleClass().add("pane-departments");
        row.getChildren().addAll(tags("task.lead", Tag.Kind.ACCENT, task.lead()));
        row.getChildren().addAll(tags("task.supporting", Tag.Kind.GREY, task.supporting()));
        if (task.assignments().isEmpty()) {
            row.getChildren().add(Labels.of(messages.text("task.no-departments"), "note", "muted"));
        }
        getChildren().add(row);
        return this;
    }

    private List<Node> tags(String key, Tag.Kind kind, List<Department> departments) {
        if (departments.isEmpty()) {
            return List.of();
        }
        Node label = Labels.whole(messages.text(key), "note", "muted", "pane-role");
        return Stream.concat(Stream.of(label), departments.stream().map(each -> new Tag(kind, each.name()))).toList();
    }

    private static List<Node> name(@Nullable String number, String name) {
        Label title = Labels.of(name, "block-title");
        title.setId("pane-title");
        title.setTooltip(new Tooltip(name));
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        if (number == null) {
            return List.of(title);
        }
        var tag = new Tag(Tag.Kind.GREY, number);
        tag.getStyleClass().add("pane-number");
        return List.of(tag, title);
    }

    private static IconButton stepButton(String id, BootstrapIcons icon, String tip, Runnable action) {
        var button = new IconButton(icon, tip, action);
        button.setId(id);
        button.getStyleClass().addAll("flat", "in-row");
        return button;
    }

    private static Button editButton(Messages messages, Runnable edit) {
        var content = new HBox(6, new FontIcon(BootstrapIcons.PENCIL), Labels.whole(messages.text("task.edit")), new KeyCap("F2"));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId("edit");
        button.setAccessibleText(messages.text("task.edit"));
        button.getStyleClass().add("in-row");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> edit.run());
        return button;
    }
}
