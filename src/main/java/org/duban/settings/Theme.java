package org.duban.settings;

/** Light or dark, or as the system is set. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
