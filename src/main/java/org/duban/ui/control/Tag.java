package org.duban.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;

/** A short word in a small frame: 牵头, +2. */
public final class Tag extends Label {

    /** How a tag stands out; the name in lower case is its style class. */
    public enum Kind {
        PLAIN,
        GREY,
        ACCENT,
        WARNING,
        DANGER
    }

    public Tag(Kind kind, String words) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("tag", "tag-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
