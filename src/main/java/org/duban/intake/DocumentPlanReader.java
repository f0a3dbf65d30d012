package org.duban.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.OfficeFiles;
import org.duban.intake.outline.Line;
import org.duban.intake.outline.OutlineReader;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.outline.PaperKind;
import org.duban.intake.table.TableFinder;
import org.duban.intake.table.TableReading;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a plan from its 任务分解表 or from its outline, whichever tells it better. */
public final class DocumentPlanReader implements PlanReader {

    /** Outside of tables: three times a plan of 300 pages, and read within seconds. */
    private static final int MOST_LINES = 20_000;

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
        Optional<TableReading> table = TableFinder.find(document);
        List<Line> lines = Line.allOf(document.blocks().stream());
        if (lines.size() > MOST_LINES) {
            throw new Refusal("document-too-large", document.fileName());
        }
        OutlineReading outline = OutlineReader.read(lines);
        if (ReadingChoice.isTable(table, outline)) {
            return new TablePlan(document, table.orElseThrow(), outline).draft(year);
        }
        if (!outline.isPlan()) {
            throw refusal(document, outline);
        }
        return new OutlinePlan(document, outline).draft(year);
    }

    private static Refusal refusal(OfficeDocument document, OutlineReading outline) {
        return outline.kind() == PaperKind.OTHER && TableFinder.hasTable(document)
                ? TableFinder.refusal(document)
                : new Refusal(outline.kind().refusal(), document.fileName());
    }
}
