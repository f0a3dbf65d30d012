package org.duban.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.ui.report.ReportOffice;
import org.duban.usecase.form.ExistingForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody cancels while forms are written or read; half of them are behind then. */
class CancelledFormsTest {

    private static final String KEPT = "2024年三季度填报表-医务科.xlsx";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void formsThatAreNotAllWrittenAreTakenAway() {
        FormsDay day = cancelling();
        day.issue.write("10-15");
        assertThat(day.issue.resultProperty().get()).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void formsThatWereThereBeforeStay() throws IOException {
        Files.writeString(folder.resolve(KEPT), "填过");
        FormsDay day = cancelling();
        day.issue.write("10-15");
        day.issue.write(ExistingForms.KEEP);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(KEPT));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
        assertThat(folder.resolve(KEPT)).hasContent("填过");
    }

    @Test
    void filesThatAreNotAllReadChangeNoList() {
        FormsDay day = FormsDay.issued(ReportOffice.unasked(), folder);
        Path first = FormsDay.filled(folder, "医务科", FormsDay.row(1, "推进中", 60, "初稿"));
        Path second = FormsDay.filled(folder, "信息科", FormsDay.row(0, "推进中", 50, "测评"));
        day.collect.add(List.of(first));
        cancelHalfway(day);
        day.collect.add(List.of(second, first));
        assertThat(day.collected().files()).singleElement().satisfies(file -> assertThat(file.name()).isEqualTo(KEPT));
        assertThat(day.office.workspace.reportsProperty().get().all()).isEmpty();
    }

    private FormsDay cancelling() {
        var day = new FormsDay(ReportOffice.unasked());
        day.office.model.matrix().choose(ReportOffice.Q3);
        day.issue.choose(folder);
        cancelHalfway(day);
        return day;
    }

    private static void cancelHalfway(FormsDay day) {
        day.background.runningProperty().subscribe(job -> {
            if (job != null) {
                job.shareProperty().subscribe(share -> {
                    if (share.doubleValue() > 0) {
                        job.cancel();
                    }
                });
            }
        });
    }
}
