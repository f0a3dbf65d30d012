package org.duban.intake;

import java.nio.file.Path;
import java.util.List;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is read can be shown where it stands in the document. */
class TracingTest {

    @TempDir
    Path folder;

    static List<TableKindsTest.Kind> tables() {
        return TableKindsTest.KINDS;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatATableTellsIsTraced(TableKindsTest.Kind kind) {
        Paper paper = Paper.of(kind.paper());

        Traces.mustHold(read(paper.word(folder.resolve("paper.docx"))));
        Traces.mustHold(read(paper.excel(folder.resolve("paper.xlsx"))));
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
