package org.duban.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.domain.plan.Department;
import org.duban.domain.review.Remedy.Label;

/** Proposes answers to the points of a content, as the review screen shows them. */
final class Remedies {

    private final Content content;

    Remedies(Content content) {
        this.content = content;
    }

    /** At most two, the likelier first. */
    List<Remedy> of(Finding finding, List<TaskKey> tasks, List<Sign> signs) {
        Remedy keep = new Remedy.Ready(Label.CONFIRM, new Keep(signs));
        return switch (finding.kind()) {
            case REPEATED_NUMBER, SKIPPED_NUMBER, MISSING_NUMBER -> List.of(
                    new Remedy.Ready(Label.RENUMBER, new Renumber(tasks.getFirst())),
                    new Remedy.Ready(Label.KEEP_NUMBER, new Keep(signs)));
            case UNKNOWN_DEPARTMENT, SIMILAR_DEPARTMENT -> ofNames(finding, signs);
            case GUESSED_DEADLINE -> guessed(finding, tasks.getFirst());
            case NO_DEADLINE, UNREAD_DEADLINE -> tasks.isEmpty() ? List.of(keep) : List.of(keep, new Remedy.GiveTime(tasks));
            case NO_LEAD -> List.of(new Remedy.PickLead(tasks, byUse()), keep);
            case NARRATIVE_DIFFERS -> differing(finding, tasks, signs);
            case UNPLACED_TEXT -> unplaced(finding, signs);
            case GUESSED_YEAR -> List.of(keep, new Remedy.NameYear(content.heading()));
            case NO_YEAR -> List.of(new Remedy.NameYear(content.heading()));
            case REPEATED_DEPARTMENT, UNREAD_TARGET, OTHER_READING, COLUMN_LEFT_ASIDE, TABLE_LEFT_OUT, NO_SECTION, EMPTY_SECTION ->
                List.of(keep);
        };
    }

    private List<Remedy> ofNames(Finding finding, List<Sign> signs) {
        List<String> names = finding.subject().departments();
        var fresh = new Remedy.Ready(Label.NEW_DEPARTMENT, new Keep(signs));
        return names.size() > 1 ? List.of(fresh) : List.of(new Remedy.SameAs(names.getFirst(), like(finding)), fresh);
    }

    private static List<Remedy> guessed(Finding finding, TaskKey task) {
        String phrase = finding.words().getFirst();
        LocalDate end = LocalDate.parse(finding.words().getLast());
        return List.of(
                new Remedy.Ready(Label.CONFIRM, new FixDeadline(task, phrase, end)),
                new Remedy.ChangeDay(task, phrase, end));
    }

    private List<Remedy> differing(Finding finding, List<TaskKey> tasks, List<Sign> signs) {
        var table = new Remedy.Ready(Label.TAKE_TABLE, new Keep(signs));
        if (tasks.size() != 1) {
            return List.of(table);
        }
        ReviewTask task = content.task(tasks.getFirst());
        var narrative = ReviseTask.of(task, Tasks.withText(task.draft(), finding.words().getLast()));
        return List.of(table, new Remedy.Ready(Label.TAKE_NARRATIVE, narrative));
    }

    private List<Remedy> unplaced(Finding finding, List<Sign> signs) {
        var leave = new Remedy.Ready(Label.LEAVE_OUT, new Keep(signs));
        Place place = finding.place();
        if (place == null || content.sections().isEmpty()) {
            return List.of(leave);
        }
        String words = finding.words().getFirst();
        List<Passage> source = content.read().paragraphs().stream()
                .filter(paragraph -> paragraph.place().equals(place))
                .map(paragraph -> new Passage(place.paragraph(), 0, paragraph.text().length()))
                .toList();
        var task = new DraftTask(
                null, words, List.of(), List.of(), List.of(), List.of(), List.of(), place, source);
        return List.of(new Remedy.Ready(Label.AS_TASK, AddTask.near(content, task)), leave);
    }

    /** Other names, those that share most characters with the doubtful one first. */
    private List<String> like(Finding finding) {
        String name = finding.words().getFirst();
        String proposed = finding.words().get(1);
        return names()
                .filter(other -> !other.equals(name))
                .sorted(Comparator.comparing((String other) -> !other.equals(proposed))
                        .thenComparingDouble(other -> -shared(name, other)))
                .toList();
    }

    private static double shared(String one, String other) {
        Set<Integer> both = one.chars().boxed().collect(Collectors.toCollection(HashSet::new));
        both.retainAll(other.chars().boxed().toList());
        return 2.0 * both.size() / (one.length() + other.length());
    }

    private List<String> byUse() {
        var uses = content.tasks()
                .flatMap(task -> task.draft().departmentNames())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return names()
                .sorted(Comparator.comparingLong((String name) -> -uses.getOrDefault(name, 0L)))
                .toList();
    }

    private Stream<String> names() {
        return Stream.concat(
                        content.known().all().stream().map(Department::name),
                        content.tasks().flatMap(task -> task.draft().departmentNames()))
                .distinct();
    }
}
