package org.duban.ui.control;

import javafx.scene.layout.Region;

/** A thin bar that is filled as far as a percent says; the number itself stands beside it. */
public final class PercentBar extends Region {

    private static final double HEIGHT = 8;

    private final Region fill = new Region();
    private int percent;

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
        getChildren().add(fill);
    }

    /** Fills it, 0 to 100. */
    public void setPercent(int now) {
        percent = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(percent > 0);
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * percent / 100), getHeight());
    }
}
