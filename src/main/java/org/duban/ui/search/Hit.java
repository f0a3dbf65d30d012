package org.duban.ui.search;

import org.duban.search.Match;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as a row shows it.
 *
 * @param number the task's number, else empty
 * @param text   what stands in the row
 * @param match  the characters of the text that were looked for; null when it was found otherwise
 * @param aside  what stands at the right: a department, a paragraph, a key
 */
public record Hit(
        Group group, String number, String text, @Nullable Match match, String aside, Destination destination) {

    /** What a hit is; the order is that of the list. */
    public enum Group {
        TASKS,
        DEPARTMENTS,
        ORIGINAL,
        ACTIONS
    }
}
