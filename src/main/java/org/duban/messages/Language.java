package org.duban.messages;

import java.util.Locale;

/** A language that Duban speaks. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale of its bundle and its date formats. */
    public Locale locale() {
        return locale;
    }
}
