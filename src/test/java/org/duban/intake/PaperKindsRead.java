package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Reads the papers that a test class lists in its field KINDS, each as a Word and as an Excel file. */
abstract class PaperKindsRead {

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadFromWord(PaperKind kind) {
        Path file = Paper.of(kind.paper()).word(folder.resolve("paper.docx"));

        assertThat(DraftInLines.of(read(file))).isEqualTo(kind.reading());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadFromExcel(PaperKind kind) {
        Path file = Paper.of(kind.paper()).excel(folder.resolve("paper.xlsx"));

        assertThat(DraftInLines.of(read(file))).isEqualTo(kind.reading());
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
