package org.duban.ui.plantree;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/** The widths of the columns: 任务 takes what the others leave, 配合部门 is the first to go in a narrow window. */
final class TableColumns {

    /** From this width of the window on everything has more room. */
    static final double WIDE = 1600;

    /** The id of the column 进度. */
    static final String PROGRESS = "column-progress";

    private static final double NARROW = 1366;
    private static final double SCROLL_BAR = 14;

    private final TreeTableColumn<PlanRow, PlanRow> names;
    private final TreeTableColumn<PlanRow, PlanRow> lead;
    private final TreeTableColumn<PlanRow, PlanRow> supporting;
    private final TreeTableColumn<PlanRow, PlanRow> deadline;
    private final TreeTableColumn<PlanRow, PlanRow> progress;
    private final TreeTableColumn<PlanRow, PlanRow> light;
    private final DoubleProperty window = new SimpleDoubleProperty(this, "window", NARROW);

    TableColumns(
            TreeTableColumn<PlanRow, PlanRow> names,
            TreeTableColumn<PlanRow, PlanRow> lead,
            TreeTableColumn<PlanRow, PlanRow> supporting,
            TreeTableColumn<PlanRow, PlanRow> deadline,
            TreeTableColumn<PlanRow, PlanRow> progress,
            TreeTableColumn<PlanRow, PlanRow> light) {
        this.names = names;
        this.lead = lead;
        this.supporting = supporting;
        this.deadline = deadline;
        this.progress = progress;
        this.light = light;
    }

    List<TreeTableColumn<PlanRow, PlanRow>> all() {
        return List.of(names, lead, supporting, deadline, progress, light);
    }

    /** The width of the window. */
    DoubleProperty windowProperty() {
        return window;
    }

    void follow(TreeTableView<PlanRow> table) {
        table.widthProperty().subscribe(width -> size(width.doubleValue()));
        window.subscribe((before, after) -> size(table.getWidth()));
    }

    private void size(double table) {
        boolean wide = window.get() >= WIDE;
        supporting.setVisible(window.get() >= NARROW);
        set(lead, wide ? 144 : 112);
        set(deadline, wide ? 168 : 146);
        set(progress, wide ? 152 : 108);
        set(light, wide ? 104 : 84);
        double rest = table - SCROLL_BAR - lead.getPrefWidth() - deadline.getPrefWidth() - progress.getPrefWidth() - light.getPrefWidth();
        set(supporting, Math.max(128, Math.floor(rest * (wide ? 0.36 : 0.33))));
        set(names, Math.max(200, Math.floor(rest - (supporting.isVisible() ? supporting.getPrefWidth() : 0))));
    }

    private static void set(TreeTableColumn<PlanRow, PlanRow> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }
}
