package org.duban.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duban.domain.progress.TrafficLight;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.usecase.overview.TargetWarnings.Missed;
import org.duban.wording.OverviewWords;

/** An indicator that misses its target: the last value, the target, and why. */
final class TargetRow extends HBox {

    private static final double VALUES = 96;
    private static final double REASON = 92;

    TargetRow(Missed missed, OverviewWords words) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.of(missed.indicator().name());
        name.setTooltip(new Tooltip(missed.indicator().text()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var values = new HBox(
                4,
                Labels.whole(missed.actual().value().toPlainString(), "bold"),
                Labels.whole(words.target(missed.indicator()), "note", "muted"));
        values.setAlignment(Pos.CENTER_RIGHT);
        values.setMinWidth(VALUES);
        Label reason = Labels.whole(words.gap(missed.indicator(), missed.gap()), "note", "muted");
        reason.setMinWidth(REASON);
        reason.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new LightSign(TrafficLight.AT_RISK), name, values, reason);
    }

    static String sentence(Missed missed, OverviewWords words) {
        return missed.indicator().name() + " " + missed.actual().value().toPlainString() + " " + words.target(missed.indicator()) + " "
                + words.gap(missed.indicator(), missed.gap());
    }
}
