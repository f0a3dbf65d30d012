package org.duban.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.messages.Messages;
import org.duban.search.Indexed;
import org.duban.search.Match;
import org.duban.search.Pinyin;
import org.duban.search.Query;

/** Everything of one plan that can be found, made ready once and searched at every key. */
final class PlanIndex {

    private final List<Entry> entries = new ArrayList<>();

    /** What can be found, with its row as far as it does not depend on the query. */
    private record Entry(Hit row, Indexed text) {}

    PlanIndex(Plan plan, Source source, Pinyin pinyin, Messages messages) {
        plan.tasks().forEach(task -> entries.add(entry(pinyin, Hit.Group.TASKS, task, task.shortName(), lead(task))));
        plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .distinct()
                .sorted((a, b) -> Pinyin.order().compare(a.name(), b.name()))
                .forEach(department -> entries.add(department(plan, department, pinyin, messages)));
        plan.tasks()
                .forEach(task -> entries.add(
                        entry(pinyin, Hit.Group.ORIGINAL, task, task.text(), place(source, task, messages))));
    }

    /** What the query finds, at most so many of each group. */
    Stream<Hit> find(Query query, String typed, int most) {
        return Stream.of(Hit.Group.TASKS, Hit.Group.DEPARTMENTS, Hit.Group.ORIGINAL)
                .flatMap(group -> entries.stream()
                        .filter(entry -> entry.row().group() == group)
                        .flatMap(entry -> hit(entry, query, typed).stream())
                        .limit(most));
    }

    private static Optional<Hit> hit(Entry entry, Query query, String typed) {
        Hit row = entry.row();
        if (row.group() == Hit.Group.TASKS && row.number().equals(typed.strip())) {
            return Optional.of(row);
        }
        return query.in(entry.text()).map(match -> found(row, match));
    }

    private static Hit found(Hit row, Match match) {
        if (row.group() != Hit.Group.ORIGINAL) {
            return new Hit(row.group(), row.number(), row.text(), match, row.aside(), row.destination());
        }
        Excerpt excerpt = Excerpt.of(row.text(), match);
        return new Hit(row.group(), "", excerpt.text(), excerpt.match(), row.aside(), row.destination());
    }

    private static Entry entry(Pinyin pinyin, Hit.Group group, Task task, String text, String aside) {
        String number = task.number() == null ? "" : task.number();
        var row = new Hit(group, number, text, null, aside, new Destination.OpenTask(task.id()));
        return new Entry(row, pinyin.index(text));
    }

    private static Entry department(Plan plan, Department department, Pinyin pinyin, Messages messages) {
        long tasks = plan.tasks().filter(task -> task.involves(department.id())).count();
        var row = new Hit(
                Hit.Group.DEPARTMENTS,
                "",
                department.name(),
                null,
                messages.text("search.tasks-of", Long.toString(tasks)),
                new Destination.FilterTasks(department.name()));
        return new Entry(row, pinyin.index(department.name()));
    }

    private static String lead(Task task) {
        return task.lead().stream().map(Department::name).collect(Collectors.joining("、"));
    }

    private static String place(Source source, Task task, Messages messages) {
        return source.of(task.id())
                .map(paragraph -> messages.text("place.paragraph", paragraph.number()))
                .orElse("");
    }
}
