package org.duban.usecase.form;

import java.nio.file.Path;
import org.duban.usecase.Refusal;

/** A file that was read, or why it was not. */
public sealed interface FormFile {

    /** Where it is. */
    Path path();

    /** Its name. */
    default String name() {
        return String.valueOf(path().getFileName());
    }

    /** Reads it. */
    static FormFile of(FormReader reader, Path path) {
        try {
            return new Read(path, reader.read(path));
        } catch (Refusal why) {
            return new Unread(path, why);
        }
    }

    /** One that was read. */
    record Read(Path path, FilledForm form) implements FormFile {}

    /** One that cannot be read. */
    record Unread(Path path, Refusal why) implements FormFile {}
}
