package org.duban.ui.timeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.LightSign;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilteredPlan;

/** 全部灯, or some of them. */
final class LightChoice extends MenuButton {

    private final FilteredPlan filtered;
    private final Messages messages;
    private final Map<TrafficLight, CheckMenuItem> items = new EnumMap<>(TrafficLight.class);

    LightChoice(FilteredPlan filtered, Messages messages) {
        this.filtered = filtered;
        this.messages = messages;
        setId("filter-lights");
        getStyleClass().addAll("compact", "light-choice");
        for (TrafficLight light : TrafficLight.values()) {
            items.put(light, item(light));
        }
        getItems().setAll(items.values());
        filtered.filterProperty().when(Nodes.shown(this)).subscribe(filter -> show(filter.lights()));
    }

    private CheckMenuItem item(TrafficLight light) {
        var item = new CheckMenuItem(messages.text("light." + light), new LightSign(light));
        item.setId("filter-light-" + light);
        item.setOnAction(event -> toggle(light));
        return item;
    }

    private void toggle(TrafficLight light) {
        var lights = EnumSet.noneOf(TrafficLight.class);
        lights.addAll(filtered.filterProperty().get().lights());
        if (!lights.remove(light)) {
            lights.add(light);
        }
        filtered.filterProperty().set(filtered.filterProperty().get().withLights(lights));
    }

    private void show(Set<TrafficLight> lights) {
        items.forEach((light, item) -> item.setSelected(lights.contains(light)));
        String names = lights.stream()
                .sorted()
                .map(light -> messages.text("light." + light))
                .collect(Collectors.joining(messages.text("timeline.and")));
        setText(names.isEmpty() ? messages.text("timeline.any-light") : names);
        setAccessibleText(getText());
    }
}
