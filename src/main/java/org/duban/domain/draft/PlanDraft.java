package org.duban.domain.draft;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as a document seems to tell it.
 *
 * @param fileName   of the document, without path
 * @param indicators of the hospital as a whole (主要预期目标)
 * @param paragraphs every paragraph of the document with words, in its order
 */
public record PlanDraft(
        String fileName,
        DraftHeading heading,
        List<DraftIndicator> indicators,
        List<DraftSection> sections,
        List<Finding> findings,
        List<DraftParagraph> paragraphs) {

    public PlanDraft {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Every task, section by section. */
    public Stream<DraftTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }
}
