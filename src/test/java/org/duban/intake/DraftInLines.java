package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.PlanDraft;

/** A draft as lines to compare: sections, tasks with their departments and deadlines, findings. */
final class DraftInLines {

    private DraftInLines() {}

    static String of(PlanDraft draft) {
        var lines = new ArrayList<String>();
        for (DraftSection section : draft.sections()) {
            lines.add("§" + (section.number() == null ? "" : section.number()) + " " + section.title());
            section.tasks().forEach(task -> lines.add(task(task)));
        }
        draft.findings().forEach(finding -> lines.add("! " + finding.kind() + " " + String.join(" → ", finding.words())));
        return String.join("\n", lines);
    }

    private static String task(DraftTask task) {
        return (task.number() == null ? "-" : task.number()) + " " + task.text() + " [" + names(task.leadNames()) + "] ("
                + names(task.supportingNames()) + ")" + deadlines(task.deadlines());
    }

    private static String names(List<String> names) {
        return String.join(" ", names);
    }

    private static String deadlines(List<DraftDeadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> " {" + deadline.phrase() + " " + deadline.end() + "}")
                .collect(Collectors.joining());
    }
}
