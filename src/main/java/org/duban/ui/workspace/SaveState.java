package org.duban.ui.workspace;

import java.time.Instant;

/** Whether what people see is also on the disk. */
public sealed interface SaveState {

    /** Nothing was changed in this session. */
    record Untouched() implements SaveState {}

    /** Changes are on their way to the disk. */
    record Saving() implements SaveState {}

    /** Everything is on the disk since then. */
    record Saved(Instant at) implements SaveState {}

    /** The disk did not take a change; it and all later ones are kept in memory. */
    record Failed(Throwable reason) implements SaveState {}
}
