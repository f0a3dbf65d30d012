package org.duban.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Reporting;

/** Everything the screen 季度填报 does, without the screen; it stays when the screen is built anew. */
public record ReportsModel(
        MatrixModel matrix,
        EntryModel entry,
        ReportActs acts,
        EvidenceModel evidence,
        ClosingModel closing,
        WalkModel walk) {

    /** Whoever acted leaves: what they had begun to say, to look for or could not say right is not left to whoever comes. */
    public void leave() {
        acts.leave();
        entry.leave();
        matrix.leave();
    }

    /**
     * The model over a workspace.
     *
     * @param preferences tell by which rules quarters go and which evidence is taken
     * @param today       the day on which days left are counted
     * @param clock       tells when a step was taken
     */
    public static ReportsModel of(
            Workspace workspace,
            Preferences preferences,
            ReadOnlyObjectProperty<LocalDate> today,
            Pinyin pinyin,
            Clock clock,
            EvidenceDesk desk) {
        var reporting = new Reporting(clock);
        var rules = preferences.settingsProperty().map(Settings::reporting);
        var matrix = new MatrixModel(workspace, today, rules, pinyin);
        var entry = new EntryModel(workspace, reporting, matrix);
        var walk = new WalkModel(matrix);
        var acts = new ReportActs(workspace, reporting, matrix, entry, walk);
        var evidence = new EvidenceModel(workspace, preferences, desk, matrix, entry);
        return new ReportsModel(
                matrix, entry, acts, evidence, new ClosingModel(workspace, preferences, matrix, entry, clock), walk);
    }
}
