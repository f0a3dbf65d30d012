package org.duban.ui.timeline;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;

/** What shapes and colours mean: the usual signs side by side where there is room for them, else all behind a button. */
final class Legend extends Region {

    private final Region row;
    private final MenuButton button;

    Legend(Messages messages) {
        var signs = new LegendSigns(messages);
        this.row = signs.row();
        this.button = new MenuButton(messages.text("timeline.legend"));
        row.setId("timeline-legend");
        Tooltip.install(row, new Tooltip(messages.text("timeline.legend-tip")));
        var item = new CustomMenuItem(signs.list(), false);
        item.getStyleClass().add("legend-item");
        button.getItems().add(item);
        button.setId("legend-button");
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("timeline-legend");
        getChildren().addAll(row, button);
    }

    @Override
    protected double computeMinWidth(double height) {
        return button.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return row.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(row.prefHeight(-1), button.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        boolean hasRoom = row.prefWidth(-1) <= getWidth();
        row.setVisible(hasRoom);
        button.setVisible(!hasRoom);
        Node seen = hasRoom ? row : button;
        layoutInArea(seen, 0, 0, getWidth(), getHeight(), 0, HPos.RIGHT, VPos.CENTER);
    }
}
