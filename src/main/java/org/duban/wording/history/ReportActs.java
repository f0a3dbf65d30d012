package org.duban.wording.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.report.ReportId;
import org.duban.domain.report.StatusReport;

/**
 * What one act does to reports.
 *
 * @param steps in their order; none where the act is about something else, such as a plan that brings its reports along
 */
record ReportActs(List<ReportRevised> steps) {

    static ReportActs of(Change change) {
        List<Change> all = flat(change).toList();
        boolean only = all.stream().allMatch(each -> each instanceof ReportRevised || each instanceof ProgressRevised);
        Stream<Change> about = only ? all.stream() : Stream.of();
        return new ReportActs(
                about.filter(ReportRevised.class::isInstance).map(ReportRevised.class::cast).toList());
    }

    /** The single steps of the change, also of those within it. */
    static Stream<Change> flat(Change change) {
        return change instanceof Combined combined ? combined.steps().stream().flatMap(ReportActs::flat) : Stream.of(change);
    }

    /** The last step of each report. */
    List<ReportRevised> last() {
        var last = new LinkedHashMap<ReportId, ReportRevised>();
        steps.forEach(each -> last.put(each.report().id(), each));
        return List.copyOf(last.values());
    }

    /** Whether it takes back what was done: every act on a report adds a step, and only its inverse takes one away. */
    boolean isUndo() {
        return steps.stream().anyMatch(ReportActs::takesAway);
    }

    private static boolean takesAway(ReportRevised step) {
        StatusReport before = step.before();
        StatusReport after = step.after();
        return before != null && after != null && after.steps().size() < before.steps().size();
    }
}
