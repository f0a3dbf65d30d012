package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.draft.Place;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.outline.Line;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.table.TableReading;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a 任务分解表: its sections and tasks, the goals that the paragraphs above it tell, and where both differ. */
final class TablePlan {

    private final OfficeDocument document;
    private final TableReading table;
    private final OutlineReading outline;

    TablePlan(OfficeDocument document, TableReading table, OutlineReading outline) {
        this.document = document;
        this.table = table;
        this.outline = outline;
    }

    PlanDraft draft(@Nullable Integer year) {
        List<Line> above = Line.allOf(document.blocks().stream().takeWhile(block -> !block.equals(table.first())));
        List<Line> all = Line.allOf(document.blocks().stream());
        List<String> before = Stream.concat(above.stream().map(Line::words), table.titles().stream()).toList();
        List<String> after = all.stream().skip(above.size()).map(Line::words).toList();
        PlanHeading heading = PlanHeading.of(new HeadingReader(before, after), year);
        var findings = new ArrayList<>(table.findings());
        var times = new DraftTimes(heading.heading().year(), findings);
        List<DraftSection> sections =
                new DraftSections(times, findings).of(table.sections(), heading.titleOr(document.fileName()));
        findings.addAll(heading.findings());
        List<DraftIndicator> indicators = MainTargets.in(above.stream().map(Line::text).toList()).stream()
                .flatMap(line -> times.indicators(line, Place.paragraph(line.paragraph())).stream())
                .toList();
        var narrative = new Narrative(sections, outline);
        findings.addAll(narrative.findings());
        var sources = new DraftSources()
                .mark(Part.REPEATED, narrative.repeated())
                .markAll(outline.marks())
                .mark(Part.HEADING, above.stream().map(line -> line.place().paragraph()));
        return new PlanDraft(
                sources.of(document, sections, indicators), heading.heading(), indicators, sections, findings);
    }
}
