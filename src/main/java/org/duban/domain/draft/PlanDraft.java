package org.duban.domain.draft;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as a document seems to tell it.
 *
 * @param indicators of the hospital as a whole (主要预期目标)
 */
public record PlanDraft(
        DraftSource source,
        DraftHeading heading,
        List<DraftIndicator> indicators,
        List<DraftSection> sections,
        List<Finding> findings) {

    public PlanDraft {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** The document's name, without path. */
    public String fileName() {
        return source.fileName();
    }

    /** Every paragraph of the document with words, in its order. */
    public List<DraftParagraph> paragraphs() {
        return source.paragraphs();
    }

    /** Every task, section by section. */
    public Stream<DraftTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }
}
