package org.duban.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.usecase.ExportTable.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"表,表.docx", "表.docx,表.docx", "表.DOCX,表.DOCX", "表.v2,表.v2.docx"})
    void theFileHasTheEndingOfItsFormat(String chosen, String written) {
        assertThat(FileName.withEnding(Path.of("表", chosen), Format.DOCX)).isEqualTo(Path.of("表", written));
    }

    @Test
    void theProposedNameIsOneThatFilesCanHave() {
        assertThat(FileName.proposed("江城市第一人民医院2024/2025年重点工作：任务分解表", Format.XLSX))
                .isEqualTo("江城市第一人民医院2024 2025年重点工作：任务分解表.xlsx");
    }
}
