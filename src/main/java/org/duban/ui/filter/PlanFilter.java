package org.duban.ui.filter;

import java.util.Set;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.SectionId;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are to be shown; all conditions must hold.
 *
 * @param words      characters or pinyin initials, empty for any
 * @param section    the 方面, null for any
 * @param department with any part in the task, null for any
 * @param lights     one of these, empty for any
 */
public record PlanFilter(
        String words, @Nullable SectionId section, @Nullable DepartmentId department, Set<TrafficLight> lights) {

    /** Everything is shown. */
    public static final PlanFilter NONE = new PlanFilter("", null, null, Set.of());

    public PlanFilter {
        lights = Set.copyOf(lights);
    }

    /** Whether everything is shown. */
    public boolean isEmpty() {
        return words.isBlank() && section == null && department == null && lights.isEmpty();
    }

    /** The same with other words. */
    public PlanFilter withWords(String others) {
        return new PlanFilter(others, section, department, lights);
    }

    /** The same with another section. */
    public PlanFilter withSection(@Nullable SectionId other) {
        return new PlanFilter(words, other, department, lights);
    }

    /** The same with another department. */
    public PlanFilter withDepartment(@Nullable DepartmentId other) {
        return new PlanFilter(words, section, other, lights);
    }

    /** The same with other lights, none for any. */
    public PlanFilter withLights(Set<TrafficLight> others) {
        return new PlanFilter(words, section, department, others);
    }
}
