package org.duban.domain.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the numbers of the tasks: repeated, skipped and missing ones. A count may begin again at 1 in a new section;
 * a task alone in its section needs no number.
 */
final class NumberChecks {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final List<DraftTask> tasks;
    private @Nullable String last;
    private int position;

    private NumberChecks(PlanDraft draft) {
        this.tasks = draft.tasks().toList();
    }

    static List<Finding> in(PlanDraft draft) {
        var checks = new NumberChecks(draft);
        if (draft.tasks().anyMatch(task -> task.number() != null)) {
            draft.sections().forEach(checks::section);
            checks.noteRepeated();
        }
        return checks.findings;
    }

    private void section(DraftSection section) {
        boolean first = true;
        for (DraftTask task : section.tasks()) {
            String number = task.number();
            if (number == null) {
                noteRepeated();
                if (section.tasks().size() > 1) {
                    note(Finding.Kind.MISSING_NUMBER, TaskLabels.firstWords(task.text()));
                }
            } else {
                if (first && count(number) == 1) {
                    seen.clear();
                    last = null;
                }
                next(number);
                first = false;
            }
            position++;
        }
    }

    private void next(String number) {
        if (!seen.add(number)) {
            repeated.add(position);
        } else {
            noteRepeated();
            if (last != null && skips(last, number)) {
                note(Finding.Kind.SKIPPED_NUMBER, last, number);
            }
        }
        if (PrintedNumber.of(number).isPresent()) {
            last = number;
        }
    }

    private static boolean skips(String before, String number) {
        Optional<PrintedNumber> one = PrintedNumber.of(before);
        Optional<PrintedNumber> next = PrintedNumber.of(number);
        return one.isPresent()
                && next.isPresent()
                && one.get().prefix().equals(next.get().prefix())
                && next.get().count() > one.get().count() + 1;
    }

    private static int count(String number) {
        return PrintedNumber.of(number).map(PrintedNumber::count).orElse(0);
    }

    /** Repeated numbers that follow each other come from one slip, and are one finding. */
    private void noteRepeated() {
        if (!repeated.isEmpty()) {
            List<String> numbers = repeated.stream().map(at -> String.valueOf(tasks.get(at).number())).toList();
            DraftTask first = tasks.get(repeated.getFirst());
            findings.add(new Finding(
                    Finding.Kind.REPEATED_NUMBER,
                    first.place(),
                    List.of(String.join("、", numbers), TaskLabels.firstWords(first.text())),
                    new Finding.Subject(repeated, List.of())));
            repeated.clear();
        }
    }

    private void note(Finding.Kind kind, String... words) {
        findings.add(new Finding(kind, tasks.get(position).place(), List.of(words), Finding.Subject.task(position)));
    }
}
