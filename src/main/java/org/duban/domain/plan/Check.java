package org.duban.domain.plan;

import org.jspecify.annotations.Nullable;

/** The conditions that the values of this package hold to; a breach is a programming error. */
final class Check {

    private Check() {}

    static String text(String value, String what) {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(what + " must have words and no blanks at its ends: '" + value + "'");
        }
        return value;
    }

    static @Nullable String optionalText(@Nullable String value, String what) {
        return value == null ? null : text(value, what);
    }

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
