package org.duban.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.duban.timeline.TextStyle;

/** The fonts of the text styles, of the family that the window's style sheet chose. */
final class Fonts {

    private final String family;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    Fonts(String family) {
        this.family = family;
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, Font.font(family, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size()));
        }
    }

    String family() {
        return family;
    }

    Font of(TextStyle style) {
        return Objects.requireNonNull(fonts.get(style));
    }
}
