package org.duban.ui.plantree;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.LightSign;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilteredPlan;

/** One button for each light, with how many tasks have it; several may be on. 暂缓 is there where a task is held. */
final class LightToggles extends HBox {

    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final FilteredPlan filtered;
    private final Messages messages;
    private final Map<TrafficLight, ToggleButton> buttons = new EnumMap<>(TrafficLight.class);

    LightToggles(FilteredPlan filtered, Messages messages) {
        this.filtered = filtered;
        this.messages = messages;
        getStyleClass().add("light-toggles");
        setMinWidth(USE_PREF_SIZE);
        for (TrafficLight light : TrafficLight.values()) {
            buttons.put(light, button(light));
        }
        getChildren().addAll(buttons.values());
        filtered.rollupProperty().when(Nodes.shown(this)).subscribe(this::count);
        filtered.filterProperty().when(Nodes.shown(this)).subscribe(filter -> show(filter.lights()));
    }

    private ToggleButton button(TrafficLight light) {
        var button = new ToggleButton(null, new LightSign(light));
        button.setId("filter-" + light);
        button.getStyleClass().addAll("compact", "light-toggle", LightSign.styleOf(light));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> toggle(light));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void toggle(TrafficLight light) {
        var lights = EnumSet.noneOf(TrafficLight.class);
        lights.addAll(filtered.filterProperty().get().lights());
        if (!lights.remove(light)) {
            lights.add(light);
        }
        filtered.filterProperty().set(filtered.filterProperty().get().withLights(lights));
    }

    private void count(Rollup tasks) {
        buttons.forEach((light, button) -> {
            String name = messages.text("light." + light);
            button.setText(name + " " + tasks.count(light));
            button.setAccessibleText(name + " " + messages.text("tasks.items", tasks.count(light)));
        });
        showHeld();
    }

    private void show(Set<TrafficLight> lights) {
        buttons.forEach((light, button) -> button.setSelected(lights.contains(light)));
        showHeld();
    }

    private void showHeld() {
        boolean asked = filtered.filterProperty().get().lights().contains(TrafficLight.ON_HOLD);
        boolean some = filtered.rollupProperty().get().count(TrafficLight.ON_HOLD) > 0;
        ToggleButton held = buttons.get(TrafficLight.ON_HOLD);
        if (held != null) {
            held.setVisible(asked || some);
            last(TrafficLight.DONE, !held.isVisible());
        }
    }

    private void last(TrafficLight light, boolean last) {
        ToggleButton button = buttons.get(light);
        if (button != null) {
            button.pseudoClassStateChanged(LAST, last);
        }
    }
}
