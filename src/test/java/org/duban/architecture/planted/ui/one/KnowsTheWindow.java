package org.duban.architecture.planted.ui.one;

import org.duban.architecture.planted.ui.shell.Window;

/** A planted breach: a screen knows the window around it. */
record KnowsTheWindow(Window window) {}
