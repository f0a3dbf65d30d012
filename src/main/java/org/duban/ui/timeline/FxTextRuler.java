package org.duban.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;
import org.duban.timeline.TextRuler;
import org.duban.timeline.TextStyle;

/** Measures words in the window's fonts; what was measured lately is remembered. To be used on the FX thread. */
final class FxTextRuler implements TextRuler {

    private static final int REMEMBERED = 4096;

    private final Fonts fonts;
    private final Text text = new Text();
    private final Map<Key, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(String words, TextStyle style) {}

    FxTextRuler(Fonts fonts) {
        this.fonts = fonts;
    }

    Fonts fonts() {
        return fonts;
    }

    @Override
    public double width(String words, TextStyle style) {
        return widths.computeIfAbsent(new Key(words, style), this::measured);
    }

    private double measured(Key key) {
        text.setFont(fonts.of(key.style()));
        text.setText(key.words());
        return text.getLayoutBounds().getWidth();
    }
}
