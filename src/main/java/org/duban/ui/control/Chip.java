package org.duban.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A condition that is in force and goes when it is clicked: 科室：党办 ×. */
public final class Chip extends Button {

    public Chip(String words, Runnable remove) {
        super(words, new FontIcon(BootstrapIcons.X));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> remove.run());
        getStyleClass().setAll("chip");
    }
}
