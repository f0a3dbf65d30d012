package org.duban.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The document that a plan was read from: its file name (no path) and all its words. */
public record Source(String fileName, List<SourceParagraph> paragraphs) {

    public Source {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A plan made by hand has no document. */
    public static Source none() {
        return new Source("", List.of());
    }

    /** The same words, with the task that was read from each exchanged for another. */
    public Source withTasks(UnaryOperator<TaskId> how) {
        return new Source(
                fileName,
                paragraphs.stream()
                        .map(each -> new SourceParagraph(
                                each.number(), each.text(), each.task() == null ? null : how.apply(each.task())))
                        .toList());
    }

    /** Where the task stands in the document, if it came from there. */
    public Optional<SourceParagraph> of(TaskId task) {
        return paragraphs.stream().filter(each -> task.equals(each.task())).findFirst();
    }
}
