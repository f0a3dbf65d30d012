package org.duban.domain.review;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.Finding;

/**
 * What a person has said needs no change: one doubt about one task, name or place. A doubt that changes is another one and
 * is asked again.
 *
 * @param topic the kind of doubt
 * @param about what it was about, in words that nothing else of this topic has
 */
public record Sign(String topic, String about) {

    private static final String DEPARTMENT = "DEPARTMENT";

    /** The name stands for a department of its own. */
    public static Sign department(String name) {
        return new Sign(DEPARTMENT, name);
    }

    /** Everything that must be agreed to before the finding is settled; never empty. */
    static List<Sign> of(Finding finding, List<TaskKey> tasks) {
        return switch (finding.kind()) {
            case UNKNOWN_DEPARTMENT, SIMILAR_DEPARTMENT ->
                finding.subject().departments().stream().map(Sign::department).toList();
            case REPEATED_NUMBER, SKIPPED_NUMBER, GUESSED_DEADLINE -> ofTasks(finding, tasks, finding.words().getFirst());
            case MISSING_NUMBER, NO_DEADLINE, NO_LEAD -> ofTasks(finding, tasks, "");
            default -> List.of(new Sign(finding.kind().name(), finding.place() + String.join("|", finding.words())));
        };
    }

    private static List<Sign> ofTasks(Finding finding, List<TaskKey> tasks, String words) {
        return tasks.stream()
                .map(task -> new Sign(finding.kind().name(), task.number() + words))
                .toList();
    }

    /** What makes two points the same question asked again: the kind, and of several tasks or names the first. */
    static Sign keyOf(Finding finding, List<TaskKey> tasks) {
        return switch (finding.kind()) {
            case NO_DEADLINE -> new Sign(finding.kind().name(), "");
            default -> Stream.concat(of(finding, tasks).stream(), Stream.of(new Sign(finding.kind().name(), "")))
                    .findFirst()
                    .orElseThrow();
        };
    }
}
