package org.duban.ui.backup;

import java.nio.file.Path;
import org.duban.usecase.backup.BackupContents;

/** How far restoring has come. */
public sealed interface Stage {

    /** No backup is chosen. */
    record Nothing() implements Stage {}

    /** A file is being looked at. */
    record Looking(String name) implements Stage {}

    /** That is what it holds. */
    record Looked(Path file, BackupContents contents) implements Stage {}

    /** Whether it shall take the place of everything is asked. */
    record Asked(Path file, BackupContents contents) implements Stage {}

    /** It cannot be restored. */
    record Refused(String name, Throwable why) implements Stage {}
}
