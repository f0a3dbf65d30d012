package org.duban.ui.filter;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TrafficLight;
import org.duban.search.Indexed;
import org.duban.search.Pinyin;
import org.duban.search.Query;
import org.jspecify.annotations.Nullable;

/** The texts of a plan's tasks, made ready for the filter once per task. */
public final class PlanIndex {

    private final Pinyin pinyin;
    private IdentityHashMap<Task, Indexed> indexed = new IdentityHashMap<>();

    public PlanIndex(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** Makes the tasks of the plan ready; tasks that were ready before cost nothing. */
    public void prepare(Plan plan) {
        var next = new IdentityHashMap<Task, Indexed>();
        plan.tasks().forEach(task -> next.put(task, index(task)));
        indexed = next;
    }

    /**
     * The sections of the prepared plan with the tasks that the filter lets through; sections without such a task
     * only where everything is shown.
     *
     * @param always a task that is shown in any case, null for none
     * @param light  how a task stands
     */
    public List<Section> matching(
            Plan plan, PlanFilter filter, @Nullable TaskId always, Function<Task, TrafficLight> light) {
        if (filter.isEmpty()) {
            return plan.sections();
        }
        Predicate<Task> wanted = wanted(filter, light);
        return plan.sections().stream()
                .map(section -> matching(section, filter, task -> task.id().equals(always) || wanted.test(task), always))
                .filter(section -> !section.tasks().isEmpty())
                .toList();
    }

    private static Section matching(
            Section section, PlanFilter filter, Predicate<Task> wanted, @Nullable TaskId always) {
        boolean other = filter.section() != null && !section.id().equals(filter.section());
        Predicate<Task> inside = other ? task -> task.id().equals(always) : wanted;
        return section.withTasks(section.tasks().stream().filter(inside).toList());
    }

    private Predicate<Task> wanted(PlanFilter filter, Function<Task, TrafficLight> light) {
        var query = new Query(filter.words());
        return task -> (filter.department() == null || task.involves(filter.department()))
                && (filter.lights().isEmpty() || filter.lights().contains(light.apply(task)))
                && (query.isEmpty() || query.matches(index(task)));
    }

    private Indexed index(Task task) {
        Indexed known = indexed.get(task);
        return known == null ? pinyin.index(words(task)) : known;
    }

    private static String words(Task task) {
        var departments = task.assignments().stream()
                .map(Assignment::department)
                .flatMap(PlanIndex::names);
        return Stream.of(
                        Stream.of(Objects.requireNonNullElse(task.number(), ""), task.shortName(), task.text()),
                        departments,
                        task.deadlines().stream().map(Deadline::phrase))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Department department) {
        return Stream.concat(Stream.of(department.name()), department.aliases().stream());
    }
}
