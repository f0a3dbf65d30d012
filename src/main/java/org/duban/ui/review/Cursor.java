package org.duban.ui.review;

/** The row that keys go on from. */
public sealed interface Cursor {

    /** A section, by its position among all, from 0. */
    record OfSection(int position) implements Cursor {}

    /** A task, by its position among all, from 0. */
    record OfTask(int position) implements Cursor {}
}
