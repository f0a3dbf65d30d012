package org.duban.ui.report;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;
import org.duban.ui.task.FieldBox;
import org.duban.ui.task.Typed;
import org.jspecify.annotations.Nullable;

/** 完成比例: typed or drawn, with a tick where the quarter before ended. */
final class PercentInput extends VBox {

    private static final double SLIDER = 88;
    private static final double THUMB = 16;

    private final StringProperty typed;
    private final Slider slider = new Slider(0, 100, 0);
    private boolean following;

    /**
     * @param before what was accepted for the quarter before; null where nothing was
     * @param title  names the field, with the percent of the quarter before
     */
    PercentInput(Inputs inputs, Node title, @Nullable Integer before) {
        super(6);
        TypedField field = inputs.form().percent();
        typed = field.typedProperty();
        TextField input = FieldBox.text("report-percent", typed, "");
        input.setAccessibleText(inputs.words().text("reporting.percent"));
        input.setEditable(inputs.editable());
        input.setAlignment(Pos.CENTER_RIGHT);
        input.setMinWidth(56);
        input.setMaxWidth(56);
        if (!inputs.editable()) {
            input.getStyleClass().add("read-only");
        }
        slider.setId("report-slider");
        slider.setAccessibleText(inputs.words().text("reporting.percent"));
        slider.setDisable(!inputs.editable());
        slider.setBlockIncrement(5);
        slider.setMinWidth(SLIDER);
        slider.setMaxWidth(SLIDER);
        typed.subscribe(this::follow);
        slider.valueProperty().subscribe((was, now) -> drawn(now.intValue()));
        var row = new HBox(8, input, Labels.whole("%", "muted"), slider(before));
        row.setAlignment(Pos.CENTER_LEFT);
        var line = new VBox(4, row);
        Label error = inputs.error(field, line);
        line.getChildren().add(error);
        getChildren().addAll(title, line);
    }

    private void follow(String words) {
        following = true;
        slider.setValue(Typed.percent(words).orElse(0));
        following = false;
    }

    private void drawn(int percent) {
        if (!following && !slider.isDisabled()) {
            typed.set(Integer.toString(percent));
        }
    }

    private StackPane slider(@Nullable Integer before) {
        var tick = new Region();
        tick.getStyleClass().add("percent-tick");
        tick.setVisible(before != null);
        tick.resizeRelocate(THUMB / 2 + (SLIDER - THUMB) * (before == null ? 0 : before) / 100, 10, 2, 12);
        var over = new Pane(tick);
        tick.setManaged(false);
        over.setMouseTransparent(true);
        var both = new StackPane(slider, over);
        both.setMaxWidth(SLIDER);
        both.setMinHeight(32);
        return both;
    }
}
