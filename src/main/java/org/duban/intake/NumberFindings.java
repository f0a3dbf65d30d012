package org.duban.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.intake.text.ItemNumber;

/** Looks through the numbers of the tasks: repeated, skipped and missing ones. A count may begin again at 1 in a new section. */
final class NumberFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String last = "0";

    private NumberFindings() {}

    static List<Finding> in(List<DraftSection> sections) {
        var numbers = new NumberFindings();
        boolean anyNumber = sections.stream().flatMap(section -> section.tasks().stream()).anyMatch(task -> task.number() != null);
        if (anyNumber) {
            sections.forEach(numbers::section);
        }
        return numbers.findings;
    }

    private void section(DraftSection section) {
        boolean first = true;
        for (DraftTask task : section.tasks()) {
            String number = task.number();
            if (number == null) {
                note(Finding.Kind.MISSING_NUMBER, task, DraftSections.firstWords(task.text()));
            } else {
                if (first && ItemNumber.count(number).orElse(0) == 1) {
                    seen.clear();
                    last = "0";
                }
                next(number, task);
                first = false;
            }
        }
    }

    private void next(String number, DraftTask task) {
        OptionalInt count = ItemNumber.count(number);
        int before = ItemNumber.count(last).orElse(0);
        if (!seen.add(number)) {
            note(Finding.Kind.REPEATED_NUMBER, task, number, DraftSections.firstWords(task.text()));
        } else if (count.isPresent() && before > 0 && count.getAsInt() > before + 1) {
            note(Finding.Kind.SKIPPED_NUMBER, task, last, number);
        }
        if (count.isPresent()) {
            last = number;
        }
    }

    private void note(Finding.Kind kind, DraftTask task, String... words) {
        findings.add(new Finding(kind, task.place(), List.of(words)));
    }
}
