package org.duban.ui.control;

import javafx.scene.control.Label;

/** A key drawn as its cap: Ctrl+K. */
public final class KeyCap extends Label {

    public KeyCap(String keys) {
        super(keys);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("key-cap");
    }
}
