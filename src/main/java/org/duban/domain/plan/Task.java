package org.duban.domain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A 重点任务: the lowest numbered item of a plan, the unit that departments report on.
 *
 * @param number      as printed, also where the paper repeats or skips one; null where none is printed
 * @param text        the whole text as issued, what the papers print
 * @param shortName   what rows show, at most {@value ShortName#LONGEST} characters when made by {@link ShortName}
 * @param recurrences how often something of it is done, beside the deadlines or in their place
 */
public record Task(
        TaskId id,
        @Nullable String number,
        String text,
        String shortName,
        List<Assignment> assignments,
        List<Deadline> deadlines,
        List<Indicator> indicators,
        List<Recurrence> recurrences) {

    public Task {
        Check.optionalText(number, "number");
        Check.text(text, "text");
        Check.text(shortName, "shortName");
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        indicators = List.copyOf(indicators);
        recurrences = List.copyOf(recurrences);
        Check.that(
                new HashSet<>(assignments).size() == assignments.size(),
                "a department has the same part in a task twice");
    }

    /** The leading departments in the order of the paper; the first one reports. */
    public List<Department> lead() {
        return departments(Role.LEAD);
    }

    /** The supporting departments in the order of the paper. */
    public List<Department> supporting() {
        return departments(Role.SUPPORTING);
    }

    /** Whether the department has any part in the task. */
    public boolean involves(DepartmentId department) {
        return assignments.stream().anyMatch(a -> a.department().id().equals(department));
    }

    /** The same task with every department exchanged for another. */
    public Task withDepartments(UnaryOperator<Department> how) {
        return withAssignments(assignments.stream()
                .map(each -> new Assignment(how.apply(each.department()), each.role()))
                .toList());
    }

    /** The same task with other departments. */
    public Task withAssignments(List<Assignment> others) {
        return new Task(id, number, text, shortName, others, deadlines, indicators, recurrences);
    }

    private List<Department> departments(Role role) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::department)
                .toList();
    }
}
