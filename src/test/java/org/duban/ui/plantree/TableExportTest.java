package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.ui.export.FileExport;
import org.duban.usecase.ExportTable.Format;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {

    @TempDir
    Path folder;

    private final Office office = Office.withSample();
    private final TableExport export = office.model.export();

    @Test
    void onlyWhatIsShownIsWritten() throws IOException {
        office.model.tree().filterProperty().set(PlanFilter.NONE.withWords("xkzx"));
        Path file = folder.resolve("表.docx");
        export.write(office.model.tree().shownPlan(office.plan()), Format.DOCX, file, "导出");
        assertThat(Files.readString(file)).isEqualTo("[推进亚专科和学科中心化建设]");
        assertThat(export.files().resultProperty().get()).isEqualTo(new FileExport.Result.Written(file));
    }

    @Test
    void aLockedFileOffersTheNameThatItsSentenceNames() {
        office.fileIsLocked = true;
        export.write(office.plan(), Format.DOCX, folder.resolve("表.docx"), "导出");
        assertThat(export.files().resultProperty().get())
                .isInstanceOfSatisfying(
                        FileExport.Result.Refused.class,
                        refused -> assertThat(refused.elsewhere()).extracting(FileExport.Elsewhere::file).isEqualTo(folder.resolve("表 (2).docx")));
    }
}
