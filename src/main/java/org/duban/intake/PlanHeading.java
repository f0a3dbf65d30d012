package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.Finding;
import org.jspecify.annotations.Nullable;

/** The heading of a plan as read, or with the year that a person names. */
record PlanHeading(DraftHeading heading, List<Finding> findings) {

    static PlanHeading of(HeadingReader reader, @Nullable Integer named) {
        DraftHeading read = reader.read();
        if (named != null) {
            return new PlanHeading(
                    new DraftHeading(
                            read.title(), read.organization(), named, read.documentNumber(), read.issuedOn()),
                    List.of());
        }
        var findings = new ArrayList<Finding>();
        if (read.year() != null && reader.guessesYear()) {
            findings.add(new Finding(Finding.Kind.GUESSED_YEAR, null, List.of(read.year().toString())));
        }
        return new PlanHeading(read, findings);
    }

    /** The title, or else the document's name. */
    String titleOr(String fileName) {
        return heading.title() == null ? fileName : heading.title();
    }
}
