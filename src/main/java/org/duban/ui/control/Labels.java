package org.duban.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes labels that say what they are by style class. */
public final class Labels {

    private Labels() {}

    /** A label with style classes; it is cut with … where there is no room. */
    public static Label of(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        return label;
    }

    /** A label that always has the room it needs. */
    public static Label whole(String words, String... styleClasses) {
        Label label = of(words, styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label of several lines. */
    public static Label wrapped(String words, String... styleClasses) {
        Label label = of(words, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes the room that is left in a row. */
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
