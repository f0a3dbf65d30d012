package org.duban.ui.workspace;

import org.duban.domain.change.Change;

/** What just happened, as the status bar tells it. */
public record Notice(Act act, Change change) {

    /** Whether the change was made, taken back, or made again. */
    public enum Act {
        MADE,
        UNDONE,
        REDONE
    }
}
