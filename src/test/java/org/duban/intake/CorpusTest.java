package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.output.GoldPlan;
import org.duban.usecase.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real hospital's table, where the corpus is at hand. */
class CorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void theTableIsReadAsItsGoldSays(String format) throws IOException {
        Path file = fixture(format);
        Plan gold = GoldPlan.read(GoldPlan.corpus().getFirst());

        PlanDraft draft = new DocumentPlanReader().read(file, Progress.UNWATCHED);

        assertThat(draft.sections().stream().map(section -> section.number() + section.title()))
                .containsExactlyElementsOf(gold.sections().stream()
                        .map(section -> section.number() + section.title())
                        .toList());
        assertThat(draft.tasks().map(task -> task.number() + task.text() + task.leadNames() + task.supportingNames()))
                .containsExactlyElementsOf(gold.tasks().map(CorpusTest::line).toList());
    }

    private static String line(Task task) {
        return task.number() + task.text() + names(task.lead()) + names(task.supporting());
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).toList();
    }

    private static Path fixture(String format) throws IOException {
        Path folder = Path.of(System.getProperty("duban.corpus", "../shared"), "fixtures");
        assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("000-.*\\." + format)).findFirst().orElseThrow();
        }
    }
}
