package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.duban.output.LibreOffice;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another program that saves a paper again changes nothing of what is read from it. */
class SavedAgainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"docx, docx", "docx, pdf", "xlsx, xlsx", "xlsx, xls"})
    void everyKindOfTableReadsAlikeAfterLibreOfficeHasSavedIt(String from, String to) throws IOException {
        assumeTrue(LibreOffice.isInstalled());
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert(papers(from), to, saved);
        assertAllRead(saved, to);
    }

    private List<Path> papers(String format) {
        return IntStream.range(0, TableKindsTest.KINDS.size())
                .mapToObj(i -> {
                    Paper paper = Paper.of(TableKindsTest.KINDS.get(i).paper());
                    Path file = folder.resolve(i + "." + format);
                    return format.equals("docx") ? paper.word(file) : paper.excel(file);
                })
                .toList();
    }

    private static void assertAllRead(Path saved, String format) {
        var softly = new SoftAssertions();
        for (int i = 0; i < TableKindsTest.KINDS.size(); i++) {
            PaperKind kind = TableKindsTest.KINDS.get(i);
            Path file = saved.resolve(i + "." + format);
            softly.assertThat(DraftInLines.of(new DocumentPlanReader().read(file, Progress.UNWATCHED)))
                    .as(kind + " as " + format)
                    .isEqualTo(kind.reading());
        }
        softly.assertAll();
        assertThat(saved).isDirectoryContaining("glob:**." + format);
    }
}
