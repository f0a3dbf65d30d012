package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.usecase.ExportTable.Format;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(export.resultProperty().get()).isEqualTo(new TableExport.Result.Written(file));
    }

    @Test
    void aLockedFileOffersTheNameThatItsSentenceNames() {
        office.fileIsLocked = true;
        export.write(office.plan(), Format.DOCX, folder.resolve("表.docx"), "导出");
        assertThat(export.resultProperty().get())
                .isInstanceOfSatisfying(
                        TableExport.Result.Refused.class,
                        refused -> assertThat(refused.otherName()).isEqualTo(folder.resolve("表 (2).docx")));
    }

    @ParameterizedTest
    @CsvSource({"表,表.docx", "表.docx,表.docx", "表.DOCX,表.DOCX", "表.v2,表.v2.docx"})
    void theFileHasTheEndingOfItsFormat(String chosen, String written) {
        assertThat(TableExport.withEnding(folder.resolve(chosen), Format.DOCX)).isEqualTo(folder.resolve(written));
    }

    @Test
    void theProposedNameIsOneThatFilesCanHave() {
        assertThat(TableExport.fileName(office.plan(), Format.XLSX, "任务分解表"))
                .isEqualTo("江城市第一人民医院2024年重点工作任务分解表.xlsx");
    }
}
