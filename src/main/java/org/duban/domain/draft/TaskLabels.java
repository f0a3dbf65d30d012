package org.duban.domain.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The short words by which tasks of a draft are named to people: the number where only one task has it. */
public final class TaskLabels {

    private static final int FIRST_WORDS = 16;
    private static final int MOST = 12;
    private static final int SHORTEST_RUN = 3;

    private final List<DraftTask> tasks;
    private final List<String> labels = new ArrayList<>();

    public TaskLabels(PlanDraft draft) {
        tasks = draft.tasks().toList();
        List<String> numbers = tasks.stream().map(task -> String.valueOf(task.number())).toList();
        for (DraftSection section : draft.sections()) {
            for (DraftTask task : section.tasks()) {
                boolean alone = Collections.frequency(numbers, task.number()) == 1;
                labels.add(label(section, task, alone));
            }
        }
    }

    private static String label(DraftSection section, DraftTask task, boolean alone) {
        if (task.number() == null) {
            return "“" + firstWords(task.text()) + "”";
        }
        return alone || section.number() == null ? task.number() : section.number() + "（" + task.number() + "）";
    }

    /** The name of the task at this position of the draft, from 0: 18, 四（18）, “推进…”. */
    public String of(int position) {
        return labels.get(position);
    }

    /** The names of several in the plan's order: 3—7、12. */
    public String of(List<Integer> positions) {
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < positions.size() && parts.size() < MOST) {
            int end = runEnd(positions, at);
            if (end - at >= SHORTEST_RUN) {
                parts.add(of(positions.get(at)) + "—" + of(positions.get(end - 1)));
                at = end;
            } else {
                parts.add(of(positions.get(at)));
                at++;
            }
        }
        return String.join("、", parts) + (at < positions.size() ? "…" : "");
    }

    /** Where the run of tasks that follow each other and count up by one ends, exclusive. */
    private int runEnd(List<Integer> positions, int from) {
        int end = from + 1;
        while (end < positions.size() && follows(positions.get(end - 1), positions.get(end))) {
            end++;
        }
        return end;
    }

    private boolean follows(int one, int next) {
        return next == one + 1 && count(one).isPresent() && count(one).map(count -> count + 1).equals(count(next));
    }

    private Optional<Integer> count(int position) {
        return PrintedNumber.of(of(position)).map(PrintedNumber::count);
    }

    /** The beginning of a text, as findings show it. */
    public static String firstWords(String text) {
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "…";
    }
}
