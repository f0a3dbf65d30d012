package org.duban.output;

/**
 * A font at a size.
 *
 * @param name       as Word's font list shows it (仿宋)
 * @param halfPoints the size in half points, as Word counts: 三号 is 32, 五号 is 21
 */
public record Face(String name, int halfPoints) {

    private static final double LINE_TO_SIZE = 1.5;

    public Face {
        if (name.isBlank() || halfPoints < 2) {
            throw new IllegalArgumentException("not a font: " + name + " " + halfPoints);
        }
    }

    /** The same size in another font. */
    public Face named(String other) {
        return new Face(other, halfPoints);
    }

    /** The size in points. */
    public double points() {
        return halfPoints / 2.0;
    }

    /** The size in twips, which is how wide a Chinese character is. */
    public int twips() {
        return halfPoints * 10;
    }

    /** The height of a line of a table in twips: enough for the tall fonts that replace a missing one. */
    public int lineTwips() {
        return (int) Math.round(twips() * LINE_TO_SIZE);
    }
}
