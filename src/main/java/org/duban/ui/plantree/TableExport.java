package org.duban.ui.plantree;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.duban.domain.plan.Plan;
import org.duban.ui.export.FileExport;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTable.Format;

/** 导出 of what is shown: the 任务分解表, and the files it becomes. */
public record TableExport(ExportTable table, FileExport files, Supplier<Account> acting) {

    /**
     * Writes the plan to the file.
     *
     * @param title what the status bar says meanwhile
     */
    public void write(Plan plan, Format format, Path file, String title) {
        files.write((chosen, progress) -> table.write(acting.get(), plan, format, chosen, progress), file, title);
    }
}
