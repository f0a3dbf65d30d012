package org.duban.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.store.EvidenceFolder;
import org.duban.store.SomePlans;
import org.duban.usecase.Account;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckEvidenceTest {

    private static final Instant NOW = Instant.parse("2024-10-10T02:32:00Z");
    private static final Quarter Q3 = new Quarter(2024, 3);

    @TempDir
    private Path desk;

    private EvidenceFolder files;
    private final MemoryLedger ledger = new MemoryLedger();
    private final Plan plan = new SomePlans(new Random(1)).plan(2024, 2, 2);

    @BeforeEach
    void begin() {
        files = new EvidenceFolder(desk.resolve("data"));
        ledger.apply(new PlanAdded(plan, Source.none()), "王敏", NOW);
    }

    @Test
    void nothingIsLostWhereEveryCopyIsWhole() throws IOException {
        report(0, List.of(kept("批复.pdf", "abc"), kept("照片.zip", "def")));

        assertThat(lost()).isEmpty();
    }

    @Test
    void everyMissingAndAlteredCopyIsNamedWithItsReportInTheOrderOfThePlan() throws IOException {
        Evidence missing = kept("批复.pdf", "abc");
        Evidence altered = kept("照片.zip", "def");
        Evidence whole = kept("纪要.docx", "ghi");
        report(3, List.of(missing));
        report(1, List.of(whole, altered));
        Files.delete(copy(missing));
        Files.writeString(copy(altered), "xyz");

        assertThat(lost())
                .extracting(CheckEvidence.Lost::year, CheckEvidence.Lost::task, CheckEvidence.Lost::evidence, CheckEvidence.Lost::standing)
                .containsExactly(
                        tuple(2024, task(1), altered, EvidenceStanding.ALTERED),
                        tuple(2024, task(3), missing, EvidenceStanding.MISSING));
    }

    @Test
    void aContentThatSeveralReportsNameIsLostForEachOfThem() throws IOException {
        Evidence first = kept("甲.pdf", "abc");
        Evidence second = kept("乙.pdf", "abc");
        report(0, List.of(first));
        report(2, List.of(second));
        Files.delete(copy(first));

        assertThat(lost()).extracting(CheckEvidence.Lost::evidence).containsExactly(first, second);
    }

    private List<CheckEvidence.Lost> lost() {
        return new CheckEvidence(files).ofAll(Account.office("王敏"), ledger, Progress.UNWATCHED);
    }

    private void report(int task, List<Evidence> evidence) {
        var content = new ReportContent(TaskState.DONE, 100, "完成", "", "", Map.of(), Map.of(), evidence);
        var book = ledger.book(plan.id()).orElseThrow();
        var id = plan.tasks().toList().get(task).id();
        var change = new Reporting(Clock.fixed(NOW, ZoneOffset.UTC)).write(book, id, Q3, DepartmentId.fresh(), content, Account.office("王敏"));
        ledger.apply(change, "李强", NOW);
    }

    private String task(int at) {
        return plan.tasks().toList().get(at).shortName();
    }

    private Evidence kept(String name, String content) throws IOException {
        return files.keep(Files.writeString(desk.resolve(name), content), Progress.UNWATCHED);
    }

    private Path copy(Evidence kept) {
        return desk.resolve("data/evidence").resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
    }
}
