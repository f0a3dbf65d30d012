package org.duban.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.duban.timeline.Ink;
import org.duban.timeline.Palette;

/** A palette's colours as JavaFX has them. */
final class Inks {

    static final Inks LIGHT = new Inks(Palette.LIGHT);
    static final Inks DARK = new Inks(Palette.DARK);

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    private Inks(Palette palette) {
        for (Ink ink : Ink.values()) {
            int rgb = palette.rgb(ink);
            colours.put(ink, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        }
    }

    Color of(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }
}
