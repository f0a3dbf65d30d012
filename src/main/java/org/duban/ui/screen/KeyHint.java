package org.duban.ui.screen;

/** A key that matters on a screen, as the status bar shows it: the key's cap (F2) and what it does, in words. */
public record KeyHint(String keys, String words) {}
