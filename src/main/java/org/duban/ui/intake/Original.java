package org.duban.ui.intake;

import java.nio.file.Path;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** What is read: a file, or words that were pasted. */
sealed interface Original {

    /** A file. */
    record OfFile(Path path) implements Original {}

    /** Words that were pasted, with what they are called. */
    record OfWords(String name, String words) implements Original {}

    /** What people call it. */
    default String name() {
        return switch (this) {
            case OfFile(var path) -> String.valueOf(path.getFileName());
            case OfWords(var called, var words) -> called;
        };
    }

    /** Reads it; a year that a person names counts before its own. */
    default PlanDraft read(PlanReader reader, @Nullable Integer year, Progress progress) {
        return switch (this) {
            case OfFile(var path) -> reader.read(path, year, progress);
            case OfWords(var name, var words) -> reader.readText(name, words, year, progress);
        };
    }
}
