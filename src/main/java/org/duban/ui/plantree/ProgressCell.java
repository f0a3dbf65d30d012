package org.duban.ui.plantree;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duban.ui.control.Labels;
import org.duban.ui.control.PercentBar;
import org.duban.ui.filter.FilteredPlan;
import org.jspecify.annotations.Nullable;

/** The 进度 of a task, and the mean of a section: a bar and the number beside it. */
final class ProgressCell extends TreeTableCell<PlanRow, PlanRow> {

    private static final double BAR = 88;
    private static final double NUMBER = 38;
    private static final String UNKNOWN = "—";

    private final FilteredPlan filtered;
    private final PercentBar bar = new PercentBar(BAR);
    private final Label number = Labels.whole("", "percent");
    private final HBox box = new HBox(6, bar, number);

    ProgressCell(FilteredPlan filtered) {
        this.filtered = filtered;
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        box.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (!empty && row instanceof PlanRow.OfTask(var task)) {
            show(filtered.judgement(task).percent(), filtered.judgementProperty().get().waiting(task.id()));
        } else if (!empty && row instanceof PlanRow.OfSection(var section) && !section.tasks().isEmpty()) {
            show(filtered.rollup(section).percent(), 0);
        }
    }

    private void show(@Nullable Integer percent, int waiting) {
        bar.setWaiting(waiting);
        bar.setPercent(Objects.requireNonNullElse(percent, 0));
        number.setText(percent == null ? UNKNOWN : percent + "%");
        setGraphic(box);
    }
}
