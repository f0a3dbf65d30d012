package org.duban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.evidence.KeepEvidence;

/** 佐证材料 for reports that are still written. */
record DrillEvidence(Path data, Random random, Clock clock) {

    /** A report that names one file more, which is kept; empty where there is no report to name it in. */
    Optional<Change> next(PlanBook book, Account office) {
        return book.reports().all()
                .filter(each -> each.stage() == ReportStage.DRAFT || each.stage() == ReportStage.RETURNED)
                .filter(each -> !book.reports().isClosed(each.quarter()))
                .min(Comparator.comparing(each -> each.id().value()))
                .map(report -> named(book, report, office));
    }

    private Change named(PlanBook book, StatusReport report, Account office) {
        ReportContent content = report.content();
        List<Evidence> evidence = new ArrayList<>(content.evidence());
        evidence.add(kept(report, office));
        return new Reporting(clock)
                .write(book, report.task(), report.quarter(), report.department(), content.with(evidence), office);
    }

    private Evidence kept(StatusReport report, Account office) {
        try {
            Path file = Files.createTempFile("验收", ".pdf");
            byte[] bytes = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            try {
                return new KeepEvidence(new EvidenceFolder(data), () -> EvidenceLimits.STANDARD)
                        .keep(file, office, report.department(), Progress.UNWATCHED);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
