package org.duban.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.duban.domain.draft.PlanDraft;
import org.duban.output.json.ContractJson;
import org.duban.usecase.Outline;
import org.duban.usecase.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Real hospitals' papers, where the corpus is at hand: every field of each is read in every format that holds it. */
class CorpusTest {

    private static final double GOOD = 0.97;
    private static final Set<String> EXACT_FIELDS = Set.of("tasks", "lead", "support");
    private static final Set<String> EXACT_FORMATS = Set.of("doc", "docx");
    /** What the sheet with nothing but the table does not hold. */
    private static final Set<String> OUTSIDE_OF_TABLE = Set.of("meta", "targets");

    /** A paper of the corpus in one format. */
    record PaperFile(Path file, Path gold) {

        String format() {
            return file.toString().substring(file.toString().lastIndexOf('.') + 1);
        }

        boolean holds(String field) {
            return !file.toString().contains("table-only") || !OUTSIDE_OF_TABLE.contains(field);
        }

        @Override
        public String toString() {
            return String.valueOf(file.getFileName());
        }
    }

    static List<PaperFile> papers() throws IOException {
        Path corpus = Path.of(System.getProperty("duban.corpus", "../shared"));
        assumeTrue(Files.isDirectory(corpus.resolve("gold")));
        var papers = new ArrayList<PaperFile>();
        for (Path gold : files(corpus.resolve("gold"))) {
            String number = String.valueOf(gold.getFileName()).substring(0, 3);
            Stream.concat(files(corpus.resolve("seeds")).stream(), files(corpus.resolve("fixtures")).stream())
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(number))
                    .map(file -> new PaperFile(file, gold))
                    .forEach(papers::add);
        }
        return papers;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFieldIsReadAsItsGoldSays(PaperFile paper) throws IOException {
        PlanDraft draft = new DocumentPlanReader().read(paper.file(), Progress.UNWATCHED);
        var json = new ObjectMapper();

        Map<String, Double> f1 = ReadingScore.of(
                json.readTree(Files.readString(paper.gold())),
                json.readTree(new ContractJson().write(Outline.of(draft, List.of()))));

        var softly = new SoftAssertions();
        f1.forEach((field, score) -> {
            if (paper.holds(field)) {
                boolean exact = EXACT_FIELDS.contains(field) && EXACT_FORMATS.contains(paper.format());
                softly.assertThat(score).as(field).isGreaterThanOrEqualTo(exact ? 1 : GOOD);
            }
        });
        softly.assertAll();
        Traces.mustHold(draft);
    }
}
