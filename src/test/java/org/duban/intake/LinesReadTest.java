package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a line break parts what belongs together, and where it joins what does not. */
class LinesReadTest {

    private static final String TABLE = """
            |序号|任务分解|牵头科室|完成时限|
            |1|完成换届选举。|党办|%s|
            """;

    @TempDir
    Path folder;

    @Test
    void aHospitalAboveTheTablesNameIsNoTitleByItself() {
        Path file = Paper.of("江城市第一人民医院\n2024年主要工作任务分解表\n" + TABLE.formatted("年底"))
                .word(folder.resolve("表.docx"));

        PlanDraft draft = read(file);

        assertThat(draft.heading().title()).isEqualTo("江城市第一人民医院2024年主要工作任务分解表");
        assertThat(draft.heading().organization()).isEqualTo("江城市第一人民医院");
        assertThat(draft.heading().year()).isEqualTo(2024);
    }

    @Test
    void aCellOfASheetMayHoldADeadlineALine() {
        assertThat(deadlinesOfSheet("10月底前⏎年底前"))
                .extracting(DraftDeadline::phrase)
                .containsExactly("10月底前", "年底前");
    }

    @Test
    void aDeadlineMayBeWrappedWithinACell() {
        assertThat(deadlinesOfSheet("2024年⏎10月底前"))
                .extracting(DraftDeadline::end)
                .containsExactly(LocalDate.of(2024, 10, 31));
    }

    private List<DraftDeadline> deadlinesOfSheet(String cell) {
        Path file = Paper.of("江城市第一人民医院2024年重点工作\n" + TABLE.formatted(cell)).excel(folder.resolve("表.xlsx"));
        return read(file).tasks().findFirst().orElseThrow().deadlines();
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
