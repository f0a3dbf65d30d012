package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.duban.domain.draft.PlanDraft;
import org.duban.output.LibreOffice;
import org.duban.sample.SamplePlan;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was printed into a PDF reads as the file that it was printed from. */
class PrintedPlanTest {

    private static final List<String> NAMES = List.of("sample", "long");

    @TempDir
    static Path folder;

    @BeforeAll
    static void print() throws IOException {
        assumeTrue(LibreOffice.isInstalled());
        try (InputStream sample = SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx")) {
            Files.copy(sample, folder.resolve("sample.docx"));
        }
        longPaper().word(folder.resolve("long.docx"));
        LibreOffice.convert(NAMES.stream().map(name -> folder.resolve(name + ".docx")).toList(), "pdf", folder);
    }

    /** A table over several pages, whose rows the pages' ends cut. */
    private static Paper longPaper() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "|" + i + "|第" + i + "项任务要把" + "门诊流程、住院流程、".repeat(8 + i % 7) + "检查流程逐一改造，" + (i % 12 + 1)
                        + "月底前完成。|门诊部⏎护理部|信息科、后勤保障科、设备科、财务科、宣传科、院办公室|\n")
                .collect(Collectors.joining());
        return Paper.of("江城市第三人民医院2024年重点工作\n|序号|重点任务|牵头科室|配合科室|\n" + rows);
    }

    @Test
    void theSampleReadsAlike() {
        assertThat(DraftInLines.of(read("sample.pdf"))).isEqualTo(DraftInLines.of(read("sample.docx")));
        assertThat(read("sample.pdf").heading()).isEqualTo(read("sample.docx").heading());
    }

    @Test
    void rowsThatAPageCutsAreMended() {
        assertThat(DraftInLines.of(read("long.pdf"))).isEqualTo(DraftInLines.of(read("long.docx")));
        assertThat(read("long.pdf").tasks()).hasSize(30);
    }

    @Test
    void pagesThatLieOnTheirSideReadAlike() throws IOException {
        change("long", "turned.pdf", document -> document.getPages().forEach(page -> page.setRotation(90)));

        assertThat(DraftInLines.of(read("turned.pdf"))).isEqualTo(DraftInLines.of(read("long.pdf")));
    }

    @Test
    void charactersWithoutMeaningAreAsGoodAsAPicture() throws IOException {
        change("long", "shapes.pdf", document -> document.getPages().forEach(PrintedPlanTest::forgetMeanings));

        assertThatThrownBy(() -> read("shapes.pdf"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file-scanned"));
    }

    private static void forgetMeanings(PDPage page) {
        page.getResources().getFontNames().forEach(name -> {
            try {
                PDFont font = page.getResources().getFont(name);
                font.getCOSObject().removeItem(COSName.TO_UNICODE);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @FunctionalInterface
    private interface Change {

        void in(PDDocument document);
    }

    private static void change(String name, String changed, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            change.in(document);
            document.save(folder.resolve(changed).toFile());
        }
    }

    private static PlanDraft read(String name) {
        return new DocumentPlanReader().read(folder.resolve(name), Progress.UNWATCHED);
    }
}
