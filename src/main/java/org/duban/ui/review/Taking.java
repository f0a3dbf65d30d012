package org.duban.ui.review;

/** What words of the document can be turned into. */
public enum Taking {
    TASK,
    DEADLINE,
    INDICATOR,
    LEAD,
    SUPPORTING
}
