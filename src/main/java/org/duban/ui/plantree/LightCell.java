package org.duban.ui.plantree;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.LightTag;
import org.duban.ui.filter.FilteredPlan;
import org.duban.wording.LightWords;
import org.jspecify.annotations.Nullable;

/** The 灯 of a task, with its reasons to be read on it; of a section how many tasks are 逾期 and 预警. */
final class LightCell extends TreeTableCell<PlanRow, PlanRow> {

    private static final List<TrafficLight> COUNTED = List.of(TrafficLight.OVERDUE, TrafficLight.AT_RISK);

    private final FilteredPlan filtered;
    private final Messages messages;
    private final IntSupplier planYear;

    LightCell(FilteredPlan filtered, Messages messages, IntSupplier planYear) {
        this.filtered = filtered;
        this.messages = messages;
        this.planYear = planYear;
        getStyleClass().add("light-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setTooltip(null);
        if (!empty && row instanceof PlanRow.OfTask(var task)) {
            show(filtered.judgement(task));
        } else if (!empty && row instanceof PlanRow.OfSection(var section)) {
            show(filtered.rollup(section));
        }
    }

    private void show(TaskJudgement judged) {
        var words = new LightWords(messages, planYear.getAsInt());
        setGraphic(new LightTag(judged.light(), words.name(judged.light())));
        setTooltip(new Tooltip(words.reasons(judged)));
    }

    private void show(Rollup section) {
        var counts = new HBox(8);
        counts.setAlignment(Pos.CENTER_LEFT);
        COUNTED.stream()
                .filter(light -> section.count(light) > 0)
                .forEach(light -> counts.getChildren().add(count(light, section.count(light))));
        setGraphic(counts);
    }

    private LightTag count(TrafficLight light, int tasks) {
        var tag = new LightTag(light, Integer.toString(tasks));
        tag.getStyleClass().add("light-count");
        tag.setAccessibleText(messages.text("light." + light) + " " + messages.text("tasks.items", tasks));
        return tag;
    }
}
