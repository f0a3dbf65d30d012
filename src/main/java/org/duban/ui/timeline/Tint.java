package org.duban.ui.timeline;

/** How a row stands out. */
enum Tint {
    NONE,
    /** It belongs to the selected one. */
    PART,
    SELECTED,
    /** Selected, and keys go to it. */
    FOCUSED
}
