package org.duban.usecase.form;

import java.nio.file.Path;

/** Reads a form that a department sent back. */
public interface FormReader {

    /**
     * What the file says; the file is never changed.
     *
     * @throws org.duban.usecase.Refusal when it cannot be read or is no form
     */
    FilledForm read(Path file);

    /** Whether the file carries what the office hides in forms; a quick look that reads little and never fails. */
    boolean isForm(Path file);
}
