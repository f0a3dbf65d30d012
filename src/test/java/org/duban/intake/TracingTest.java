package org.duban.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is read can be shown where it stands in the document. */
class TracingTest {

    @TempDir
    Path folder;

    static Stream<PaperKind> tables() {
        return Stream.of(TableKindsTest.KINDS, TableColumnsTest.KINDS, TableSectionsTest.KINDS, TableRowsTest.KINDS,
                        TableCutsTest.KINDS, WorkbookTest.KINDS)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatATableTellsIsTraced(PaperKind kind) {
        Paper paper = Paper.of(kind.paper());

        Traces.mustHold(read(paper.word(folder.resolve("paper.docx"))));
        Traces.mustHold(read(paper.excel(folder.resolve("paper.xlsx"))));
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
