package org.duban.usecase.unsaved;

import java.nio.file.Path;
import java.util.List;

/** Keeps unsaved changes in a file that people can read and the program can bring back. */
public interface UnsavedFiles {

    /**
     * Writes them to the file, all or nothing, and returns once the disk has them.
     *
     * @param heading sentences for whoever opens the file
     * @param changes in the order in which they were made
     * @throws org.duban.usecase.Refusal when the file cannot be written
     */
    void write(Path file, List<String> heading, List<UnsavedChange> changes);

    /** Whether it begins like such a file; false where it cannot be read. */
    boolean isOne(Path file);

    /**
     * The changes in their order.
     *
     * @throws org.duban.usecase.Refusal when it is no such file, or damaged
     */
    List<UnsavedChange> read(Path file);
}
