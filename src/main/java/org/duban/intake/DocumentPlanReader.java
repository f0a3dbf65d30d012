package org.duban.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.office.Block;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.OfficeFiles;
import org.duban.intake.office.Paragraph;
import org.duban.intake.table.TableFinder;
import org.duban.intake.table.TableReading;
import org.duban.intake.text.PlainText;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** Reads the 任务分解表 of a .docx or .xlsx, and what the paragraphs around it tell about the plan. */
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
        throw new org.duban.usecase.Refusal("no-table", name);
    }

    private static PlanDraft draft(OfficeDocument document, @Nullable Integer year) {
        TableReading table = TableFinder.read(document);
        List<String> narrative = linesBefore(document, table);
        List<String> before = Stream.concat(narrative.stream(), table.titles().stream()).toList();
        var headingReader = new HeadingReader(before, linesAfter(document, narrative.size()));
        DraftHeading heading = named(headingReader.read(), year);
        var findings = new ArrayList<>(table.findings());
        var times = new DraftTimes(heading.year(), findings);
        List<DraftSection> sections = new DraftSections(times, findings)
                .of(table.sections(), heading.title() == null ? document.fileName() : heading.title());
        findings.addAll(NumberFindings.in(sections));
        findings.addAll(DepartmentFindings.in(sections));
        if (heading.year() == null) {
            findings.add(new Finding(Finding.Kind.NO_YEAR, null, List.of()));
        } else if (year == null && headingReader.guessesYear()) {
            findings.add(new Finding(Finding.Kind.GUESSED_YEAR, null, List.of(heading.year().toString())));
        }
        List<DraftIndicator> indicators =
                MainTargets.in(narrative).stream().flatMap(line -> times.indicators(line).stream()).toList();
        var source = new DraftSource(document.fileName(), paragraphs(document), List.of());
        return new PlanDraft(source, heading, indicators, sections, findings);
    }

    private static DraftHeading named(DraftHeading read, @Nullable Integer year) {
        return year == null
                ? read
                : new DraftHeading(
                        read.title(), read.organization(), year, read.documentNumber(), read.issuedOn());
    }

    private static List<String> linesBefore(OfficeDocument document, TableReading table) {
        List<Block> blocks = document.blocks();
        return lines(blocks.stream().takeWhile(block -> !block.equals(table.first())));
    }

    private static List<String> linesAfter(OfficeDocument document, int before) {
        return lines(document.blocks().stream()).stream().skip(before).toList();
    }

    private static List<String> lines(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance)
                .flatMap(Block::paragraphs)
                .map(paragraph -> PlainText.of(paragraph.text()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<DraftParagraph> paragraphs(OfficeDocument document) {
        return document.paragraphs()
                .map(paragraph -> new DraftParagraph(paragraph.place(), PlainText.of(paragraph.text()), DraftParagraph.Part.TASK))
                .filter(paragraph -> !paragraph.text().isEmpty())
                .toList();
    }
}
