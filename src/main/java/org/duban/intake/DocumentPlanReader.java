package org.duban.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.office.Block;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.OfficeFiles;
import org.duban.intake.office.Paragraph;
import org.duban.intake.outline.Line;
import org.duban.intake.table.TableFinder;
import org.duban.intake.table.TableReading;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** Reads the 任务分解表 of a document, and what the paragraphs around it tell about the plan. */
public final class DocumentPlanReader implements PlanReader {

    private final OfficeFiles files;

    /** Reads files within the usual limits. */
    public DocumentPlanReader() {
        this(new OfficeFiles());
    }

    /** Reads with these files' limits. */
    public DocumentPlanReader(OfficeFiles files) {
        this.files = files;
    }

    @Override
    public PlanDraft read(Path file, @Nullable Integer year, Progress progress) {
        return draft(files.read(file, progress), year);
    }

    @Override
    public PlanDraft readText(String name, String text, @Nullable Integer year, Progress progress) {
        return draft(files.text(name, text, progress), year);
    }

    private static PlanDraft draft(OfficeDocument document, @Nullable Integer year) {
        TableReading table = TableFinder.read(document);
        List<Line> narrative = linesBefore(document, table);
        List<Line> all = lines(document.blocks().stream());
        List<String> before = Stream.concat(words(narrative), table.titles().stream()).toList();
        var headingReader = new HeadingReader(before, words(all).skip(narrative.size()).toList());
        DraftHeading heading = named(headingReader.read(), year);
        var findings = new ArrayList<>(table.findings());
        var times = new DraftTimes(heading.year(), findings);
        List<DraftSection> sections = new DraftSections(times, findings)
                .of(table.sections(), heading.title() == null ? document.fileName() : heading.title());
        if (heading.year() != null && year == null && headingReader.guessesYear()) {
            findings.add(new Finding(Finding.Kind.GUESSED_YEAR, null, List.of(heading.year().toString())));
        }
        List<DraftIndicator> indicators = MainTargets.in(narrative.stream().map(Line::text).toList()).stream()
                .flatMap(line -> times.indicators(line, Place.paragraph(line.passages().getFirst().paragraph())).stream())
                .toList();
        var sources = new DraftSources()
                .mark(DraftParagraph.Part.HEADING, narrative.stream().map(line -> line.place().paragraph()));
        return new PlanDraft(sources.of(document, sections, indicators), heading, indicators, sections, findings);
    }

    private static DraftHeading named(DraftHeading read, @Nullable Integer year) {
        return year == null
                ? read
                : new DraftHeading(
                        read.title(), read.organization(), year, read.documentNumber(), read.issuedOn());
    }

    private static List<Line> linesBefore(OfficeDocument document, TableReading table) {
        List<Block> blocks = document.blocks();
        return lines(blocks.stream().takeWhile(block -> !block.equals(table.first())));
    }

    private static List<Line> lines(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance)
                .flatMap(Block::paragraphs)
                .map(Line::of)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static Stream<String> words(List<Line> lines) {
        return lines.stream().map(Line::words);
    }
}
