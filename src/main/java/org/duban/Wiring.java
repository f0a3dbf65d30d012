package org.duban;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.duban.cli.Parts;
import org.duban.domain.draft.DraftDeadline;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.text.DeadlineReader;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelTablePaper;
import org.duban.output.json.ContractJson;
import org.duban.output.word.WordTablePaper;
import org.duban.sample.SamplePlan;
import org.duban.store.LedgerFile;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTable.Format;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;

/** Puts the program together: the one place that knows which class stands behind which port. */
final class Wiring {

    private final Clock clock;
    private final PlanReader reader = new DocumentPlanReader();
    private final DeadlineReader deadlines = new DeadlineReader();

    Wiring(Clock clock) {
        this.clock = clock;
    }

    /** What the command line works with; the window is opened by what is given here. */
    Parts commandLine(Parts.Window window) {
        var sample = new SamplePlan(reader);
        return new Parts(
                reader,
                () -> sample.read(Progress.UNWATCHED),
                LedgerFile::open,
                exportTable(),
                new ContractJson(),
                clock,
                window);
    }

    private ExportTable exportTable() {
        OfficialLayout layout = OfficialLayout.standard();
        return new ExportTable(Map.of(
                Format.DOCX, new WordTablePaper(layout, this::stated),
                Format.XLSX, new ExcelTablePaper(layout, this::stated)));
    }

    private List<DraftDeadline> stated(String text, int year) {
        return deadlines.inRunningText(text, year).stream()
                .map(found -> new DraftDeadline(
                        found.phrase(), found.start(), found.end(), found.guessed(), found.what()))
                .toList();
    }
}
