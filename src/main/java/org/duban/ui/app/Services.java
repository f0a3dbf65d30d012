package org.duban.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.duban.ui.background.Work;
import org.duban.usecase.DeadlineWords;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.TextWords;
import org.duban.usecase.evidence.EvidenceFiles;
import org.duban.usecase.account.Passwords;
import org.duban.usecase.form.FormPorts;
import org.duban.usecase.history.HistoryPaper;

/**
 * What the window needs from the rest of the program.
 *
 * @param openLedger opens the store, or throws a {@link org.duban.usecase.Refusal}; called off the FX thread, again
 *                   when the person tries again; the window closes what it opened
 * @param sample     reads the plan of 打开示例
 * @param forms    writes and reads 填报表
 * @param evidence   keeps 佐证材料
 * @param backups  makes and restores backups
 * @param dataFolder where the store and the settings are
 */
public record Services(
        Supplier<Ledger> openLedger,
        PlanReader reader,
        Work<KnownPlan> sample,
        DeadlineWords deadlineWords,
        TextWords textWords,
        ExportTable exportTable,
        ExportTimeline exportTimeline,
        FormPorts forms,
        HistoryPaper historyPaper,
        EvidenceFiles evidence,
        BackupPorts backups,
        Passwords passwords,
        Clock clock,
        Path dataFolder) {}
