package org.duban.architecture.planted.ui.shell;

/** What a planted breach knows. */
public record Window(String title) {}
