package org.duban.ui.settings;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.ui.control.LimitField;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.workspace.Preferences;
import org.duban.wording.LightWords;

/** 红黄灯: what each light means, and from where on 预警 warns. */
public final class LightsPage implements SettingsPage {

    private final Preferences preferences;
    private final Messages messages;
    private final LimitField days;
    private final LimitField points;
    private final FormPage node;

    public LightsPage(Preferences preferences) {
        this.preferences = preferences;
        this.messages = preferences.messages();
        LightLimits now = limits();
        this.days = field("days", now.days(), LightLimits::isDays);
        this.points = field("points", now.points(), LightLimits::isPoints);
        var standard = LightLimits.STANDARD;
        Label hint = Labels.whole(messages.text("setting.lights-standard", standard.days(), standard.points()), "note", "muted");
        Label note = Labels.wrapped(messages.text("setting.lights-note"), "note", "muted");
        this.node = new FormPage("lights", title(), meanings(), days, points, hint, note);
    }

    @Override
    public String id() {
        return "lights";
    }

    @Override
    public String title() {
        return messages.text("setting.lights");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        days.begin();
    }

    @Override
    public boolean escape() {
        LightLimits now = limits();
        boolean other = days.show(now.days());
        return points.show(now.points()) || other;
    }

    /** Keeps both numbers, or neither where one of them is wrong. */
    @Override
    public boolean keepEdits() {
        OptionalInt newDays = days.value();
        OptionalInt newPoints = points.value();
        if (newDays.isEmpty() || newPoints.isEmpty()) {
            return false;
        }
        preferences.change(now -> now.with(new LightLimits(newDays.getAsInt(), newPoints.getAsInt())));
        return true;
    }

    private LightLimits limits() {
        return preferences.settings().lights();
    }

    private LimitField field(String name, int value, IntPredicate allowed) {
        String key = "setting.lights-" + name;
        return new LimitField(
                        "lights-" + name,
                        messages.text(key),
                        messages.text(key + "-unit"),
                        value,
                        allowed,
                        messages.text(key + "-wrong"))
                .whenTyped(this::keepEdits);
    }

    private GridPane meanings() {
        var grid = new GridPane(8, 8);
        var words = new LightWords(messages, 0);
        for (TrafficLight light : TrafficLight.values()) {
            int row = grid.getRowCount();
            Label meaning = Labels.wrapped(messages.text("setting.light-means." + light), "muted");
            grid.addRow(row, new LightSign(light), Labels.whole(words.name(light)), meaning);
            GridPane.setHgrow(meaning, Priority.ALWAYS);
        }
        return grid;
    }
}
