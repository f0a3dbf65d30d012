package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.TaskLabels;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.outline.Line;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Makes a draft of an outline: its sections and tasks, and the tables beside it as another reading. */
final class OutlinePlan {

    private final OfficeDocument document;
    private final OutlineReading outline;

    OutlinePlan(OfficeDocument document, OutlineReading outline) {
        this.document = document;
        this.outline = outline;
    }

    PlanDraft draft(@Nullable Integer year) {
        List<String> before = Stream.concat(outline.before().stream(), outline.opening().stream()).map(Line::words).toList();
        List<String> after = outline.after().stream().map(Line::words).toList();
        PlanHeading heading = PlanHeading.of(new HeadingReader(before, after, outline.yearHints()), year);
        var findings = new ArrayList<>(outline.findings());
        var times = new DraftTimes(heading.heading().year(), findings);
        List<DraftSection> sections =
                new OutlineDrafts(times, findings).of(outline.sections(), heading.titleOr(document.fileName()));
        List<DraftIndicator> indicators = outline.goals().stream()
                .flatMap(line -> times.indicators(line, Place.paragraph(line.paragraph())).stream())
                .toList();
        findings.addAll(heading.findings());
        findings.addAll(tables());
        return new PlanDraft(
                new DraftSources().markAll(outline.marks()).of(document, sections, indicators),
                heading.heading(),
                indicators,
                sections,
                findings);
    }

    private List<Finding> tables() {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> firstWords(table.paragraphs()).stream())
                .toList();
    }

    private static Optional<Finding> firstWords(Stream<Paragraph> paragraphs) {
        return paragraphs.filter(paragraph -> !paragraph.text().isBlank())
                .findFirst()
                .map(paragraph -> new Finding(
                        Finding.Kind.OTHER_READING,
                        paragraph.place(),
                        List.of(TaskLabels.firstWords(PlainText.of(paragraph.text())))));
    }
}
