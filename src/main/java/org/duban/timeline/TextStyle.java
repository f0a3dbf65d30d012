package org.duban.timeline;

/** How words are set; sizes are in pixels of the screen at 100 %. */
public enum TextStyle {
    /** Names of tasks. */
    BODY(13, false),
    /** Titles of sections. */
    STRONG(13, true),
    /** Heads of columns, the upper band of the time header. */
    HEAD(12, true),
    /** Labels of bars, months, percents. */
    SMALL(12, false);

    private final double size;
    private final boolean bold;

    TextStyle(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** The height of the letters. */
    public double size() {
        return size;
    }

    /** Whether they are bold. */
    public boolean bold() {
        return bold;
    }
}
