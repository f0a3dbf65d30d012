package org.duban.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A 年度重点工作: sections, their tasks, and the indicators that the plan names for the hospital as a whole.
 *
 * @param indicators the 主要预期目标, apart from those in the tasks' own texts
 */
public record Plan(PlanId id, Heading heading, List<Indicator> indicators, List<Section> sections) {

    public Plan {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
    }

    /** Every task, section by section. */
    public Stream<Task> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }

    /** The task of that name, wherever it stands. */
    public Optional<Task> task(TaskId task) {
        return tasks().filter(each -> each.id().equals(task)).findFirst();
    }

    /** The section of that name. */
    public Optional<Section> section(SectionId section) {
        return sections.stream().filter(each -> each.id().equals(section)).findFirst();
    }

    /** The section that holds the task. */
    public Optional<Section> sectionOf(TaskId task) {
        return sections.stream()
                .filter(section -> section.tasks().stream().anyMatch(each -> each.id().equals(task)))
                .findFirst();
    }

    /** The same plan with every department exchanged for another. */
    public Plan withDepartments(UnaryOperator<Department> how) {
        return withSections(sections.stream()
                .map(section -> section.withTasks(
                        section.tasks().stream().map(task -> task.withDepartments(how)).toList()))
                .toList());
    }

    /** The same plan with other sections. */
    public Plan withSections(List<Section> others) {
        return new Plan(id, heading, indicators, others);
    }
}
