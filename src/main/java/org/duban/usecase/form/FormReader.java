package org.duban.usecase.form;

import java.nio.file.Path;

/** Reads a form that a department sent back. */
public interface FormReader {

    /**
     * What the file says; the file is never changed.
     *
     * @throws org.duban.usecase.Refusal when it cannot be read, is no form, was made by another version, or lost what it
     *                                   is known by
     */
    FilledForm read(Path file);
}
