package org.duban.domain.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;

/**
 * Finds the tasks of a plan again in another paper of it: by the same text wherever it stands and whatever its number,
 * then by the most similar one, section and number breaking ties.
 */
final class Matching {

    /** The share of characters from which two texts are taken for one task. */
    private static final double ALIKE = 0.5;

    /** That share where section and number are the same as well. */
    private static final double ALIKE_IN_PLACE = 0.3;

    private static final double TIE = 0.1;

    private record Titled(Section section, Likeness title) {}

    private record Placed(Task task, Section section, Likeness text) {}

    private final Map<SectionId, SectionId> sameSections = new HashMap<>();
    private final Pairing<Titled> sections;
    private final Pairing<Placed> tasks;
    private final List<Titled> newSections;
    private final List<Placed> newTasks;

    Matching(Plan before, Plan incoming) {
        newSections = titled(incoming);
        newTasks = placed(incoming);
        sections = new Pairing<>(titled(before), newSections);
        tasks = new Pairing<>(placed(before), newTasks);
        sections.where((old, now) -> old.title().isSame(now.title())
                && Objects.equals(old.section().number(), now.section().number()));
        sections.where((old, now) -> old.title().isSame(now.title()));
        sections.best((old, now) -> atLeast(ALIKE, old.title().to(now.title())));
        incoming.sections().forEach(now -> oldOf(now).ifPresent(old -> sameSections.put(now.id(), old.id())));
        tasks.where((old, now) -> old.text().isSame(now.text()) && isSameSection(old, now) && isSameNumber(old, now));
        tasks.where((old, now) -> old.text().isSame(now.text()) && isSameSection(old, now));
        tasks.where((old, now) -> old.text().isSame(now.text()));
        tasks.best(this::score);
    }

    /** The section of the plan before that this one of the other paper is. */
    Optional<Section> oldOf(Section now) {
        return newSections.stream()
                .filter(each -> each.section().id().equals(now.id()))
                .findFirst()
                .flatMap(sections::oldOf)
                .map(Titled::section);
    }

    /** The task of the plan before that this one of the other paper is. */
    Optional<Task> oldOf(Task now) {
        return newTasks.stream()
                .filter(each -> each.task().id().equals(now.id()))
                .findFirst()
                .flatMap(tasks::oldOf)
                .map(Placed::task);
    }

    /** The tasks of the plan before that the other paper does not have. */
    List<Task> gone() {
        return tasks.gone().stream().map(Placed::task).toList();
    }

    private double score(Placed old, Placed now) {
        boolean section = isSameSection(old, now);
        boolean number = isSameNumber(old, now);
        double share = atLeast(section && number ? ALIKE_IN_PLACE : ALIKE, old.text().to(now.text()));
        return share == 0 ? 0 : share + (section ? TIE : 0) + (number ? TIE : 0);
    }

    private static double atLeast(double least, double share) {
        return share < least ? 0 : share;
    }

    private boolean isSameSection(Placed old, Placed now) {
        return old.section().id().equals(sameSections.get(now.section().id()));
    }

    private static boolean isSameNumber(Placed old, Placed now) {
        return Objects.equals(old.task().number(), now.task().number());
    }

    private static List<Titled> titled(Plan plan) {
        return plan.sections().stream()
                .map(section -> new Titled(section, Likeness.of(section.title())))
                .toList();
    }

    private static List<Placed> placed(Plan plan) {
        return plan.sections().stream()
                .flatMap(section -> section.tasks().stream()
                        .map(task -> new Placed(task, section, Likeness.of(task.text()))))
                .toList();
    }
}
