package org.duban.ui.plantree;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.SaveDialog;
import org.duban.usecase.ExportTable.Format;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the page: title, counts, 新增任务, 导出. */
final class PageHead extends HBox {

    private final TasksModel model;
    private final Messages messages;
    private final Label summary = Labels.whole("", "muted");

    PageHead(TasksModel model, Messages messages, Runnable addTask) {
        super(12);
        this.model = model;
        this.messages = messages;
        summary.setId("summary");
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Labels.whole(messages.text("tasks.title"), "page-title"),
                        summary,
                        Labels.gap());
        if (model.editing().isAllowed()) {
            getChildren().add(addButton(addTask));
        }
        getChildren().add(exportButton());
        model.editing().planProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(@Nullable Plan plan) {
        long tasks = plan == null ? 0 : plan.tasks().count();
        long deadlines = plan == null ? 0 : plan.tasks().mapToLong(task -> task.deadlines().size()).sum();
        summary.setText(messages.text("tasks.summary", tasks, deadlines));
    }

    private Button addButton(Runnable addTask) {
        var task = new Button(messages.text("tasks.add"), new FontIcon(BootstrapIcons.PLUS));
        task.setId("add-task");
        task.setTooltip(new Tooltip(messages.text("tasks.add-tip")));
        task.setOnAction(event -> addTask.run());
        task.setMinWidth(USE_PREF_SIZE);
        return task;
    }

    private MenuButton exportButton() {
        var button = new MenuButton(messages.text("tasks.export"), new FontIcon(BootstrapIcons.DOWNLOAD));
        button.setId("export");
        button.setMinWidth(USE_PREF_SIZE);
        for (Format format : Format.values()) {
            var item = new MenuItem(messages.text("tasks.export." + format));
            item.setId("export-" + format);
            item.setOnAction(event -> export(format));
            button.getItems().add(item);
        }
        return button;
    }

    private void export(Format format) {
        if (!model.editing().keepAll()) {
            return;
        }
        Plan plan = model.editing().workspace().planProperty().get();
        if (plan != null) {
            Plan shown = model.tree().shownPlan(plan);
            choose(plan, format).ifPresent(file -> model.export().write(shown, format, file, messages.text("tasks.exporting")));
        }
    }

    private Optional<Path> choose(Plan plan, Format format) {
        return new SaveDialog(messages.text("tasks.export"), messages.text("tasks.export." + format), format)
                .ask(getScene().getWindow(), plan.heading().title() + messages.text("tasks.table"));
    }
}
