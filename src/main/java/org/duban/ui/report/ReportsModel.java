package org.duban.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.duban.domain.report.Obligations;
import org.duban.search.Pinyin;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Reporting;

/** Everything the screen 季度填报 does, without the screen; it stays when the screen is built anew. */
public record ReportsModel(MatrixModel matrix, EntryModel entry, ReportActs acts) {

    /**
     * The model over a workspace.
     *
     * @param today the day on which days left are counted
     * @param clock tells when a step was taken
     */
    public static ReportsModel of(
            Workspace workspace, ReadOnlyObjectProperty<LocalDate> today, Pinyin pinyin, Clock clock) {
        var reporting = new Reporting(clock);
        var matrix = new MatrixModel(workspace, today, new Obligations(false), pinyin);
        var entry = new EntryModel(workspace, reporting, matrix);
        return new ReportsModel(matrix, entry, new ReportActs(workspace, reporting, matrix, entry));
    }
}
