package org.duban.ui.shell;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.ui.workspace.Preferences;
import org.duban.wording.LightWords;

/** 灯的规则: what each light means, and from where on 预警 warns. */
final class LightsCard extends VBox {

    private static final double WIDTH = 480;

    private final Preferences preferences;
    private final Messages messages;
    private final Runnable close;
    private final LimitField days;
    private final LimitField points;

    /**
     * @param close takes the card away
     */
    LightsCard(Preferences preferences, Runnable close) {
        super(12);
        this.preferences = preferences;
        this.messages = preferences.messages();
        this.close = close;
        LightLimits now = preferences.settings().lights();
        this.days = field("days", now.days(), LightLimits::isDays);
        this.points = field("points", now.points(), LightLimits::isPoints);
        setId("lights");
        getStyleClass().add("overlay-card");
        var title = new Label(messages.text("shell.lights-title"));
        title.getStyleClass().add("block-title");
        Label note = Labels.wrapped(messages.text("shell.lights-note"), "note", "muted");
        getChildren().addAll(title, meanings(), days, points, note, buttons());
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Puts the cursor into the first field. */
    void begin() {
        days.begin();
    }

    private LimitField field(String name, int value, IntPredicate allowed) {
        String key = "shell.lights-" + name;
        return new LimitField(
                "lights-" + name,
                messages.text(key),
                messages.text(key + "-unit"),
                value,
                allowed,
                messages.text(key + "-wrong"));
    }

    private GridPane meanings() {
        var grid = new GridPane(8, 8);
        var words = new LightWords(messages, 0);
        for (TrafficLight light : TrafficLight.values()) {
            int row = grid.getRowCount();
            Label meaning = Labels.wrapped(messages.text("shell.light-means." + light), "muted");
            grid.addRow(row, new LightSign(light), Labels.whole(words.name(light)), meaning);
            GridPane.setHgrow(meaning, Priority.ALWAYS);
        }
        return grid;
    }

    private HBox buttons() {
        var keep = new Button(messages.text("shell.lights-keep"));
        keep.setId("keep-lights");
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        keep.setOnAction(event -> keep());
        var standard = LightLimits.STANDARD;
        Label hint = Labels.whole(messages.text("shell.lights-standard", standard.days(), standard.points()), "note", "muted");
        var row = new HBox(8, hint, Labels.gap(), keep);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Keeps both numbers, or leaves the card open where one of them is wrong. */
    private void keep() {
        OptionalInt newDays = days.value();
        OptionalInt newPoints = points.value();
        if (newDays.isPresent() && newPoints.isPresent()) {
            preferences.change(now -> now.with(new LightLimits(newDays.getAsInt(), newPoints.getAsInt())));
            close.run();
        }
    }
}
