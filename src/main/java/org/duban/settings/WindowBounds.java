package org.duban.settings;

/** Where the window stood, in pixels of the screen; when maximized, where it stood before. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
