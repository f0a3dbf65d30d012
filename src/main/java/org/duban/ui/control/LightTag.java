package org.duban.ui.control;

import javafx.scene.control.Label;
import org.duban.domain.progress.TrafficLight;

/** A light with words in its colour: its name, or how many tasks have it. */
public final class LightTag extends Label {

    public LightTag(TrafficLight light, String words) {
        super(words, new LightSign(light));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("light-tag", LightSign.styleOf(light));
    }
}
