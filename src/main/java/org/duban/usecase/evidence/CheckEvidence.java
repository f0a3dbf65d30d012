package org.duban.usecase.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.Progress;
import org.duban.usecase.StoredPlans;

/** Looks whether every file that a report names as evidence is still there and what it was. */
public final class CheckEvidence {

    private final EvidenceFiles files;

    public CheckEvidence(EvidenceFiles files) {
        this.files = files;
    }

    /**
     * A file that is missing or altered, and where it belongs.
     *
     * @param year of the plan
     */
    public record Lost(int year, String task, StatusReport report, Evidence evidence, EvidenceStanding standing) {}

    /** How the copies of these files are found; a content that several name is read once. */
    public Map<Evidence, EvidenceStanding> of(Account acting, List<Evidence> all, Progress progress) {
        acting.mustRead();
        var known = new HashMap<String, EvidenceStanding>();
        var found = new HashMap<Evidence, EvidenceStanding>();
        for (Evidence each : all) {
            progress.at(found.size(), all.size());
            found.put(each, known.computeIfAbsent(each.sha256() + each.bytes(), key -> files.check(each)));
        }
        return found;
    }

    /** What is missing or altered of all stored plans, in the order of the plans and their tasks; empty when all is well. */
    public List<Lost> ofAll(Account acting, StoredPlans plans, Progress progress) {
        acting.mustRead();
        List<Lost> named = plans.plans().stream()
                .map(PlanSummary::id)
                .flatMap(id -> plans.book(id).stream())
                .flatMap(CheckEvidence::named)
                .toList();
        Map<Evidence, EvidenceStanding> found = of(acting, named.stream().map(Lost::evidence).toList(), progress);
        var lost = new ArrayList<Lost>();
        for (Lost each : named) {
            EvidenceStanding standing = found.getOrDefault(each.evidence(), EvidenceStanding.MISSING);
            if (standing != EvidenceStanding.WHOLE) {
                lost.add(new Lost(each.year(), each.task(), each.report(), each.evidence(), standing));
            }
        }
        return lost;
    }

    private static Stream<Lost> named(PlanBook book) {
        int year = book.plan().heading().year();
        Map<TaskId, List<StatusReport>> reports = book.reports().byTask();
        return book.plan().tasks().flatMap(task -> reports.getOrDefault(task.id(), List.of()).stream()
                .flatMap(report -> report.content().evidence().stream()
                        .map(each -> new Lost(year, task.shortName(), report, each, EvidenceStanding.WHOLE))));
    }
}
