package org.duban.usecase.form;

import java.nio.file.Path;

/** Writes forms as files that departments fill in. */
public interface FormPaper {

    /**
     * Writes the whole file or nothing.
     *
     * @throws org.duban.usecase.Refusal when the file cannot be written (open elsewhere, folder missing, disk full)
     */
    void write(FormSheet form, Path file);
}
