package org.duban.ui.control;

import javafx.scene.layout.Region;

/** A thin bar that is filled as far as a percent says; the number itself stands beside it. */
public final class PercentBar extends Region {

    private static final double HEIGHT = 8;

    private final Region fill = new Region();
    private final Region hatch = new Region();
    private int percent;
    private int waiting;

    /**
     * @param width in pixels, where the row does not give it more
     */
    public PercentBar(double width) {
        getStyleClass().add("percent-bar");
        fill.getStyleClass().add("percent-fill");
        setMinSize(24, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        setMouseTransparent(true);
        hatch.getStyleClass().add("percent-waiting");
        getChildren().addAll(hatch, fill);
    }

    /** Fills it, 0 to 100. */
    public void setPercent(int now) {
        percent = now;
        requestLayout();
    }

    /** Hatches so many points after the filled part: what waits for review; 0 for none. */
    public void setWaiting(int points) {
        waiting = points;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double from = snapSizeX(getWidth() * percent / 100);
        double to = snapSizeX(getWidth() * Math.min(100, percent + waiting) / 100);
        hatch.setVisible(to > from);
        hatch.resizeRelocate(Math.max(0, from - getHeight() / 2), 0, to - Math.max(0, from - getHeight() / 2), getHeight());
        fill.setVisible(percent > 0);
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * percent / 100), getHeight());
    }
}
