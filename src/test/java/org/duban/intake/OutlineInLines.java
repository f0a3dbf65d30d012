package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.PlanDraft;

/** A draft as lines to compare: its heading and goals, then as {@link DraftInLines} shows it. */
final class OutlineInLines {

    private OutlineInLines() {}

    static String of(PlanDraft draft) {
        var lines = new ArrayList<String>();
        lines.add(heading(draft.heading()));
        if (!draft.indicators().isEmpty()) {
            lines.add(draft.indicators().stream().map(each -> "* " + each.name()).collect(Collectors.joining(" ")));
        }
        lines.add(DraftInLines.of(draft));
        return String.join("\n", lines);
    }

    private static String heading(DraftHeading heading) {
        List<String> parts = new ArrayList<>(Stream.of(
                        heading.title(), heading.organization(), heading.year(), heading.documentNumber(), heading.issuedOn())
                .map(part -> Objects.toString(part, "-"))
                .toList());
        while (parts.getLast().equals("-")) {
            parts.removeLast();
        }
        return String.join(" | ", parts);
    }
}
