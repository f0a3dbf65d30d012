package org.duban.domain.plan;

import java.util.List;
import java.util.Optional;

/** The document that a plan was read from: its file name (no path) and all its words. */
public record Source(String fileName, List<SourceParagraph> paragraphs) {

    public Source {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A plan made by hand has no document. */
    public static Source none() {
        return new Source("", List.of());
    }

    /** Where the task stands in the document, if it came from there. */
    public Optional<SourceParagraph> of(TaskId task) {
        return paragraphs.stream().filter(each -> task.equals(each.task())).findFirst();
    }
}
