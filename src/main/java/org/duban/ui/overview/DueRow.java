package org.duban.ui.overview;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TrafficLight;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.usecase.overview.DueTask;
import org.duban.wording.OverviewWords;

/** A task with its deadline, in two lines. */
final class DueRow extends HBox {

    private static final double SIGN = 22;
    private static final double NUMBER = 24;

    DueRow(DueTask due, TrafficLight light, String days, OverviewWords words) {
        Task task = due.judged().task();
        setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.of(task.shortName());
        name.setTooltip(new Tooltip(task.text()));
        var sign = new HBox(new LightSign(light));
        sign.setAlignment(Pos.CENTER_LEFT);
        sign.setMinWidth(SIGN);
        var first = new HBox(sign, number(task), name, Labels.gap(), Labels.whole(days, "bold", "light-tag", LightSign.styleOf(light)));
        String lead = task.lead().stream().map(Department::name).findFirst().orElse("—");
        var second = new HBox(
                6,
                Labels.whole(lead, "note", "muted"),
                Labels.whole("|", "note", "divider"),
                Labels.of(words.deadline(due.deadline()), "note", "muted"),
                Labels.gap(),
                Labels.whole(words.text("overview.percent", words.percent(due.judged().percent())), "note", "muted"));
        var lines = new VBox(first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("due-second");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().add(lines);
    }

    static String sentence(DueTask due, String days, OverviewWords words) {
        Task task = due.judged().task();
        return Objects.requireNonNullElse(task.number(), "") + " " + task.shortName() + " " + words.deadline(due.deadline()) + " " + days;
    }

    private static Label number(Task task) {
        Label number = Labels.whole(Objects.requireNonNullElse(task.number(), ""));
        number.setMinWidth(NUMBER);
        return number;
    }
}
