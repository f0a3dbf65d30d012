package org.duban.ui.plantree;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.duban.domain.plan.Role;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;
import org.duban.ui.task.Titles;
import org.jspecify.annotations.Nullable;

/** The first column: an arrow to open the row, and the section's title, the task's number and name, or the department. */
final class NameCell extends TreeTableCell<PlanRow, PlanRow> {

    static final String CLOSED = "M5.5 3 L9.5 7 L5.5 11";
    static final String OPEN = "M3 5.5 L7 9.5 L11 5.5";

    private final Messages messages;
    private final SVGPath arrow = new SVGPath();
    private final StackPane toggle = new StackPane(arrow);
    private final HBox box = new HBox();

    NameCell(Messages messages) {
        this.messages = messages;
        arrow.getStyleClass().add("row-arrow");
        toggle.getStyleClass().add("row-toggle");
        toggle.setOnMousePressed(event -> {
            toggleRow();
            event.consume();
        });
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("name-cell");
        tableRowProperty()
                .flatMap(TreeTableRow::treeItemProperty)
                .flatMap(TreeItem::expandedProperty)
                .subscribe(open -> drawArrow());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        box.getChildren().clear();
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        drawArrow();
        switch (row) {
            case PlanRow.OfSection section -> show(section);
            case PlanRow.OfTask task -> show(task);
            case PlanRow.OfDepartment department -> show(department);
        }
        setGraphic(box);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() instanceof PlanRow.OfSection) {
            setClip(null);
            box.resize(widthOfTitle() - box.getLayoutX(), box.getHeight());
        }
    }

    /** A section's title may go on until 进度. */
    private double widthOfTitle() {
        return getTreeTableView().getVisibleLeafColumns().stream()
                .takeWhile(column -> !TableColumns.PROGRESS.equals(column.getId()))
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
    }

    private void show(PlanRow.OfSection row) {
        Label title = Labels.of(Titles.of(row.section()), "bold");
        Label count = Labels.whole(
                messages.text("tasks.items", row.section().tasks().size()), "note", "muted", "section-count");
        box.getChildren().setAll(toggle, title, count);
    }

    private void show(PlanRow.OfTask row) {
        Label number = Labels.whole(Objects.requireNonNullElse(row.task().number(), ""), "muted", "task-number");
        Label name = Labels.of(row.task().shortName());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setTooltip(new Tooltip(row.task().shortName()));
        box.getChildren().setAll(toggle, number, name);
    }

    private void show(PlanRow.OfDepartment row) {
        boolean leads = row.assignment().role() == Role.LEAD;
        var tag = new Tag(leads ? Tag.Kind.ACCENT : Tag.Kind.GREY, messages.text(leads ? "task.lead" : "task.supporting"));
        box.getChildren().setAll(tag, Labels.of(row.assignment().department().name(), "department-name"));
    }

    private void drawArrow() {
        TreeItem<PlanRow> item = getTableRow() == null ? null : getTableRow().getTreeItem();
        arrow.setVisible(item != null && !item.isLeaf());
        arrow.setContent(item != null && item.isExpanded() ? OPEN : CLOSED);
    }

    private void toggleRow() {
        TreeItem<PlanRow> item = getTableRow() == null ? null : getTableRow().getTreeItem();
        if (item != null) {
            item.setExpanded(!item.isExpanded());
        }
    }
}
