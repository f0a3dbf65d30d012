package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.domain.plan.Plan;
import org.duban.output.excel.ExcelTablePaper;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.word.WordTablePaper;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;

/** Leaves papers in target/papers for people to look at. */
class PagesToLookAtTest {

    private static final Path FOLDER = Path.of("target", "papers");

    @Test
    void theSampleAndALongPlanAreLeftInTheFolder() throws IOException {
        Files.createDirectories(FOLDER);

        write(GoldPlan.sample(), "sample");
        write(Plans.large(12, 9), "long");
        write(Plans.large(3, 60), "taller-than-a-page");

        assertThat(List.of("sample.docx", "sample.xlsx", "long.docx", "long.xlsx"))
                .allSatisfy(name -> assertThat(FOLDER.resolve(name)).isNotEmptyFile());
    }

    private static void write(Plan plan, String name) {
        OfficialLayout layout = OfficialLayout.standard();
        new WordTablePaper(layout, StatedDeadlines.NONE)
                .write(plan, FOLDER.resolve(name + ".docx"), Progress.UNWATCHED);
        new ExcelTablePaper(layout, StatedDeadlines.NONE)
                .write(plan, FOLDER.resolve(name + ".xlsx"), Progress.UNWATCHED);
    }
}
