package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Plan;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.text.DeadlineReader;
import org.duban.output.excel.ExcelTablePaper;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.word.WordTablePaper;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.TablePaper;

/** What goes out as a paper comes back as the same plan, also after another program has saved the file. */
@Tag("robust")
class PaperRoundTripTest {

    private static final DeadlineReader DEADLINES = new DeadlineReader();
    private static final StatedDeadlines STATED = (text, year) -> DEADLINES.inRunningText(text, year).stream()
            .map(found -> new DraftDeadline(found.phrase(), found.start(), found.end(), found.guessed(), found.what(), List.of()))
            .toList();
    private static final Map<String, TablePaper> PAPERS = Map.of(
            "docx", new WordTablePaper(OfficialLayout.standard(), STATED),
            "xlsx", new ExcelTablePaper(OfficialLayout.standard(), STATED));

    /** How many plans LibreOffice saves again. */
    private static final int RESAVED = Integer.getInteger("duban.robust.papers", 100);

    /** How many files LibreOffice is given at once; it has been seen to stop after 246. */
    private static final int CALL = 125;

    private static final Path FOLDER = Path.of("target", "round-trip");

    private final PlanReader reader = new DocumentPlanReader();

    @BeforeContainer
    static void makeFolder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @Property(tries = 150)
    void everyPlanComesBack(@ForAll("plans") Plan plan) {
        PAPERS.forEach((format, paper) -> {
            Path file = FOLDER.resolve("one." + format);
            paper.write(plan, file, Progress.UNWATCHED);
            assertThat(read(file)).as(format).isEqualTo(PaperFacts.of(plan));
        });
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyPlanComesBackAfterLibreOfficeSavedIt(@ForAll("manyPlans") List<Plan> plans) {
        assumeThat(LibreOffice.isInstalled()).isTrue();

        resaved(plans);
    }

    @Example
    void plansOfRealHospitalsComeBack() throws IOException {
        List<Plan> plans = new ArrayList<>(List.of(GoldPlan.sample()));
        for (Path gold : GoldPlan.corpus()) {
            plans.add(GoldPlan.read(gold));
        }

        plans.forEach(this::everyPlanComesBack);
        if (LibreOffice.isInstalled()) {
            resaved(plans);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return GeneratedPlans.all(PaperRoundTripTest::statedDeadlines);
    }

    @Provide
    Arbitrary<List<Plan>> manyPlans() {
        return plans().list().ofSize(RESAVED);
    }

    private void resaved(List<Plan> plans) {
        PAPERS.entrySet().parallelStream().forEach(each -> resaved(plans, each.getValue(), each.getKey()));
    }

    private void resaved(List<Plan> plans, TablePaper paper, String format) {
        List<Path> files = written(plans, paper, format);
        Path again = FOLDER.resolve("again");
        for (int from = 0; from < files.size(); from += CALL) {
            LibreOffice.convert(files.subList(from, Math.min(files.size(), from + CALL)), format, again);
        }
        for (int i = 0; i < plans.size(); i++) {
            Path file = again.resolve(files.get(i).getFileName());
            assertThat(read(file)).as(format + " " + i).isEqualTo(PaperFacts.of(plans.get(i)));
        }
    }

    private static List<Path> written(List<Plan> plans, TablePaper paper, String format) {
        var files = new ArrayList<Path>();
        for (Plan plan : plans) {
            Path file = FOLDER.resolve(files.size() + "." + format);
            paper.write(plan, file, Progress.UNWATCHED);
            files.add(file);
        }
        return files;
    }

    private PaperFacts read(Path file) {
        return PaperFacts.of(reader.read(file, Progress.UNWATCHED));
    }

    private static List<Deadline> statedDeadlines(String text, int year) {
        return STATED.in(text, year).stream()
                .map(each -> new Deadline(
                        DeadlineId.fresh(), each.phrase(), each.start(), each.end(), each.guessed(), each.what()))
                .toList();
    }
}
