package org.duban.ui.task;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Indicator;
import org.duban.domain.progress.TargetStanding;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;

/** One 量化指标: its target, 实际值 to be typed, the day of it, and whether the target is reached. */
final class IndicatorRow extends VBox {

    private static final double VALUE = 56;
    private static final double SIGN = 14;

    private final Indicator indicator;
    private final Messages messages;
    private final int year;
    private final StackPane sign = new StackPane();
    private final Label standing = Labels.whole("", "note", "standing");
    private final DayField day;

    /**
     * @param number tells it from the others, for ids
     */
    IndicatorRow(int number, Indicator indicator, TaskFacts facts, Wording words) {
        this.indicator = indicator;
        this.messages = words.messages();
        this.year = words.year();
        FactField value = facts.actual(indicator.id());
        FactField on = facts.actualOn(indicator.id());
        var input = new FactInput("actual-" + number, value, VALUE, messages.text("task.actual") + " " + indicator.name());
        input.setAlignment(Pos.CENTER_RIGHT);
        input.setPromptText(messages.text("task.actual"));
        day = new DayField("actual-day-" + number, on, words::day, messages, facts.isEditable());
        sign.setMinWidth(SIGN);
        Label name = Labels.of(indicator.name());
        name.setTooltip(new Tooltip(indicator.text()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = Labels.whole(Objects.requireNonNullElse(indicator.target().unit(), ""), "note");
        unit.setManaged(indicator.target().unit() != null);
        Label target = Labels.whole(messages.text("task.target", indicator.target().inWords()), "note", "muted");
        Label read = Labels.whole("");
        read.setId("actual-read-" + number);
        read.textProperty().bind(value.typedProperty().map(typed -> typed.isEmpty() ? "—" : typed));
        var actual = new HBox(3, facts.isEditable() ? input : read, unit);
        actual.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(6, sign, name, target, actual, day, standing);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("detail-row");
        getChildren().addAll(row, FactInput.error(value, messages), FactInput.error(on, messages));
        getChildren().stream().skip(1).forEach(each -> each.getStyleClass().add("row-error"));
    }

    /** Shows how the value stands against the target. */
    void show(TaskProgress facts) {
        sign.getChildren().clear();
        standing.setText("");
        standing.getStyleClass().removeIf(each -> each.startsWith("light-"));
        day.setVisible(facts.actual(indicator).isPresent());
        day.setManaged(day.isVisible());
        facts.actual(indicator)
                .flatMap(actual -> TargetStanding.of(indicator.target(), actual, year))
                .ifPresent(this::show);
    }

    private void show(TargetStanding stands) {
        TrafficLight light = switch (stands) {
            case REACHED -> TrafficLight.DONE;
            case ON_TRACK -> TrafficLight.ON_TRACK;
            case MISSED -> TrafficLight.AT_RISK;
        };
        sign.getChildren().setAll(new LightSign(light));
        standing.setText(messages.text("target." + stands));
        standing.getStyleClass().addAll("light-tag", LightSign.styleOf(light));
    }
}
