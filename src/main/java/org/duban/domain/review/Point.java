package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;

/**
 * A question about a review.
 *
 * @param finding  what is doubtful, with the words of its sentence
 * @param tasks    the tasks it concerns, in the plan's order
 * @param passages the words of the document that it is about; empty where only the place is known
 * @param remedies the proposed answers, at most two, the likelier first; empty once settled
 * @param signs    what must be agreed to for it to be settled as it is
 * @param settled  whether it needs no answer any more
 */
public record Point(
        Finding finding,
        List<TaskKey> tasks,
        List<Passage> passages,
        List<Remedy> remedies,
        List<Sign> signs,
        boolean settled) {

    public Point {
        tasks = List.copyOf(tasks);
        passages = List.copyOf(passages);
        remedies = List.copyOf(remedies);
        signs = List.copyOf(signs);
    }

    /** What it is about. */
    public Finding.Kind kind() {
        return finding.kind();
    }

    /** Whether it asks for a decision or a look. */
    public Finding.Weight weight() {
        return finding.kind().weight();
    }

    /** Whether only the reading could notice it, so that an edit does not make it go. */
    boolean isNoticed() {
        return switch (kind()) {
            case REPEATED_NUMBER, SKIPPED_NUMBER, MISSING_NUMBER, UNKNOWN_DEPARTMENT, SIMILAR_DEPARTMENT,
                    GUESSED_DEADLINE, NO_DEADLINE, NO_LEAD, NO_YEAR -> false;
            default -> true;
        };
    }

    Sign key() {
        return Sign.keyOf(finding, tasks);
    }

    Point asSettled() {
        return new Point(finding, tasks, passages, List.of(), signs, true);
    }
}
