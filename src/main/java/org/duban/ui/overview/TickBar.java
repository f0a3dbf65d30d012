package org.duban.ui.overview;

import javafx.scene.layout.Region;

/** A bar filled as far as was accepted, hatched as far as waits, with a tick where the time is. */
final class TickBar extends Region {

    private static final double TICK = 2;

    private final Region track = part("tick-bar-track");
    private final Region waiting = part("tick-bar-waiting");
    private final Region fill = part("tick-bar-fill");
    private final Region tick = part("tick-bar-tick");
    private final double height;
    private final double over;
    private double filled;
    private double hatched;
    private double time;

    /**
     * @param height of the bar
     * @param over   so much the tick stands out above and below
     */
    TickBar(double height, double over) {
        this.height = height;
        this.over = over;
        getStyleClass().add("tick-bar");
        setMouseTransparent(true);
        setMinHeight(height + 2 * over);
        setMaxHeight(height + 2 * over);
        getChildren().addAll(track, waiting, fill, tick);
    }

    /** All from 0 to 100; what waits is counted from 0 like the rest. */
    void show(double accepted, double withWaiting, double timeShare) {
        filled = accepted;
        hatched = withWaiting;
        time = timeShare;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return height + 2 * over;
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, over, getWidth(), height);
        waiting.setVisible(hatched > filled);
        waiting.resizeRelocate(at(filled), over, Math.max(0, at(hatched) - at(filled)), height);
        fill.setVisible(filled > 0);
        fill.resizeRelocate(0, over, at(filled), height);
        tick.resizeRelocate(Math.min(getWidth() - TICK, at(time)), 0, TICK, height + 2 * over);
    }

    private double at(double percent) {
        return snapSizeX(getWidth() * Math.clamp(percent, 0, 100) / 100);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
