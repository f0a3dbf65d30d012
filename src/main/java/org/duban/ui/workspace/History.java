package org.duban.ui.workspace;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** What was done, in its order, to be taken back and made again. */
public interface History {

    /** Whether there is something to take back. */
    ReadOnlyBooleanProperty undoableProperty();

    /** Whether there is something to make again. */
    ReadOnlyBooleanProperty redoableProperty();

    /** Takes back what was done last, if there is anything. */
    void undo();

    /** Makes again what was taken back last, if there is anything. */
    void redo();
}
