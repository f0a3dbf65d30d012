package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.evidence.EvidenceStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeEvidenceTest {

    private static final long BYTES = 200L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void evidenceOf200MegabytesIsKeptBackedUpTakenAlongAndRestoredInASmallMemory() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor()).as(said).isZero();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Works in a process with little memory. */
    static final class Child {

        private static final Account OFFICE = Account.office("王敏");

        private Child() {}

        /** Works in the folder named first. */
        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Path data = folder.resolve("data");
            Evidence evidence = kept(folder, data);
            var safe = new DrillSafe(data, Clock.systemUTC());
            try (Ledger ledger = LedgerFile.open(data)) {
                name(evidence, ledger);
                safe.backUp();
                safe.backups().saveTo(folder.resolve("U盘.duban"), Progress.UNWATCHED);
            }
            DrillFolder.delete(data);
            new RestoredStore(data, safe.backups(), data.resolve("settings.json"), Clock.systemUTC())
                    .restore(folder.resolve("U盘.duban"), "王敏", Progress.UNWATCHED);
            if (new EvidenceFolder(data).check(evidence) != EvidenceStanding.WHOLE) {
                throw new IllegalStateException("not as it was");
            }
        }

        private static Evidence kept(Path folder, Path data) throws IOException {
            Path file = folder.resolve("手术录像.mp4");
            try (var out = new RandomAccessFile(file.toFile(), "rw")) {
                out.setLength(BYTES);
            }
            Files.createDirectories(data);
            return new EvidenceFolder(data).keep(file, Progress.UNWATCHED);
        }

        private static void name(Evidence evidence, Ledger ledger) {
            Plan plan = new SomePlans(new Random(3)).plan(2024, 2, 3);
            ledger.apply(new PlanAdded(plan, new SomePlans(new Random(3)).source(plan)), OFFICE.name(), Instant.EPOCH);
            var task = plan.tasks().filter(each -> !each.assignments().isEmpty()).findFirst().orElseThrow();
            ledger.apply(
                    new Reporting(Clock.systemUTC())
                            .write(
                                    ledger.book(plan.id()).orElseThrow(),
                                    task.id(),
                                    new Quarter(2024, 1),
                                    task.assignments().getFirst().department().id(),
                                    ReportContent.EMPTY.with(List.of(evidence)),
                                    OFFICE),
                    OFFICE.name(),
                    Instant.EPOCH);
        }
    }
}
