package org.duban.domain.review;

/** A section goes with its tasks. */
public record RemoveSection(SectionKey section) implements Decision {

    @Override
    public Content on(Content content) {
        content.section(section);
        return content.withSections(content.sections().stream()
                .filter(each -> !each.key().equals(section))
                .toList());
    }
}
