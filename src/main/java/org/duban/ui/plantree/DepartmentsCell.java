package org.duban.ui.plantree;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Role;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;
import org.jspecify.annotations.Nullable;

/** The names of a task's departments as far as they fit, and how many more there are. */
final class DepartmentsCell extends TreeTableCell<PlanRow, PlanRow> {

    private static final double PADDING = 16;

    private final Role role;
    private final TextWidth textWidth;
    private final Label names = Labels.of("");
    private final HBox box = new HBox(3, names);

    DepartmentsCell(Role role, TextWidth textWidth) {
        this.role = role;
        this.textWidth = textWidth;
        box.setAlignment(Pos.CENTER_LEFT);
        if (role == Role.SUPPORTING) {
            names.getStyleClass().add("muted");
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        widthProperty().subscribe((before, after) -> show(getItem()));
        fontProperty().subscribe((before, after) -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable PlanRow row) {
        if (!(row instanceof PlanRow.OfTask(var task))) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        List<Department> departments = role == Role.LEAD ? task.lead() : task.supporting();
        show(departments.stream().map(Department::name).toList());
        setGraphic(box);
    }

    private void show(List<String> all) {
        int fitting = textWidth.fitting(all, names.getFont(), getWidth() - PADDING);
        names.setText(String.join("、", all.subList(0, fitting)));
        box.getChildren().setAll(names);
        setTooltip(all.isEmpty() ? null : new Tooltip(String.join("、", all)));
        if (fitting < all.size()) {
            box.getChildren().add(new Tag(Tag.Kind.GREY, "+" + (all.size() - fitting)));
        }
    }
}
