package org.duban.ui.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.usecase.overview.LightCount;
import org.duban.usecase.overview.OverallProgress;
import org.duban.usecase.overview.Overview;
import org.duban.wording.OverviewWords;

/** The lights and 总体进度. */
final class TopRow extends HBox {

    private final Map<TrafficLight, LightTile> tiles = new EnumMap<>(TrafficLight.class);
    private final Label accepted = Labels.whole("", "big-number");
    private final Label solid = Labels.whole("", "note", "muted");
    private final Label hatched = Labels.whole("", "note", "muted");
    private final Label time = Labels.whole("", "note", "muted");
    private final TickBar bar = new TickBar(16, 4);

    TopRow(Messages messages, Links links) {
        super(16);
        setId("overview-top");
        for (TrafficLight light : TrafficLight.values()) {
            var tile = new LightTile(light, messages.text("light." + light), () -> links.tasks(null, Set.of(light)));
            tiles.put(light, tile);
            getChildren().add(tile);
        }
        getChildren().add(progress(messages));
    }

    void show(Overview overview, OverviewWords words) {
        tiles.values().forEach(each -> shown(each, false));
        for (LightCount each : overview.lights()) {
            LightTile tile = tiles.get(each.light());
            if (tile != null) {
                tile.show(each, words);
                shown(tile, each.isShown());
            }
        }
        OverallProgress progress = overview.progress();
        accepted.setText(words.percent(progress.accepted()));
        solid.setText(words.text("overview.accepted", words.percent(progress.accepted())));
        hatched.setText(words.text("overview.waiting", words.percent(progress.waiting())));
        time.setText(words.time(progress.time(), progress.behind()));
        double known = progress.accepted() == null ? 0 : progress.accepted().doubleValue();
        double waiting = progress.waiting() == null ? 0 : progress.waiting().doubleValue();
        bar.show(known, waiting, progress.time().doubleValue());
    }

    private HBox progress(Messages messages) {
        accepted.setId("progress-accepted");
        solid.setId("progress-solid");
        hatched.setId("progress-waiting");
        time.setId("progress-time");
        var number = new VBox(Labels.whole(messages.text("overview.progress"), "block-title"), accepted);
        number.setAlignment(Pos.CENTER_LEFT);
        var legend = new HBox(12, key("key-solid", solid), key("key-hatched", hatched), key("key-tick", time));
        legend.setAlignment(Pos.CENTER_LEFT);
        var right = new VBox(6, bar, legend);
        right.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(right, Priority.ALWAYS);
        var panel = new HBox(20, number, right);
        panel.setAlignment(Pos.CENTER_LEFT);
        panel.getStyleClass().addAll("panel", "progress-panel");
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private static HBox key(String styleClass, Label words) {
        var sign = new Region();
        sign.getStyleClass().addAll("progress-key", styleClass);
        var key = new HBox(4, sign, words);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private static void shown(LightTile tile, boolean there) {
        tile.setVisible(there);
        tile.setManaged(there);
    }
}
