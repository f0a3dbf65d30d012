package org.duban.ui.review;

/** What is being edited below its row. */
public sealed interface Fields permits TaskFields, SectionFields {

    /** The position of what is edited, among all tasks or among the sections, from 0. */
    int position();

    /** Whether everything typed can be kept. */
    boolean isValid();
}
