package org.duban.timeline;

import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/** Something to be drawn: all that a painter has to know. Places are in pixels, y grows downwards from the row's top. */
public sealed interface Mark {

    /** A rectangle with corners of that radius; without fill or border where that is null. The border lies inside. */
    record Box(double x, double y, double width, double height, double radius, @Nullable Ink fill, @Nullable Ink border)
            implements Mark {}

    /** Slanted stripes: 待审核. */
    record Hatch(double x, double y, double width, double height, Ink ink) implements Mark {}

    /** A straight line. */
    record Line(double fromX, double fromY, double toX, double toY, double thickness, Ink ink) implements Mark {}

    /** A diamond around its middle, as high and wide as size; hollow ones are filled with the ground. */
    record Diamond(double x, double y, double size, Ink ink, boolean solid) implements Mark {}

    /** The shape of a light around its middle, as high and wide as size. */
    record Sign(TrafficLight light, double x, double y, double size) implements Mark {}

    /**
     * Words on one line.
     *
     * @param x     of the left end
     * @param y     of the middle of the line
     * @param width as measured
     */
    record Words(double x, double y, double width, String words, TextStyle style, Ink ink) implements Mark {}

    /** A small triangle around its middle, as high and wide as size: what lies at this edge goes on outside. */
    record Arrow(double x, double y, double size, boolean toTheLeft, Ink ink) implements Mark {}

    /** The mark before a row that has others below it, around its middle: pointing down where they are shown, else right. */
    record Chevron(double x, double y, double size, boolean open, Ink ink) implements Mark {}
}
