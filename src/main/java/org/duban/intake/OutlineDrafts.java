package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.outline.Assignments.Assignment;
import org.duban.intake.outline.OutlineSection;
import org.duban.intake.outline.OutlineTask;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DepartmentCell;

/** Makes draft sections and tasks of an outline. */
final class OutlineDrafts {

    private final DraftTimes times;
    private final List<Finding> findings;

    OutlineDrafts(DraftTimes times, List<Finding> findings) {
        this.times = times;
        this.findings = findings;
    }

    /** @param untitled the title for tasks that stand before any section */
    List<DraftSection> of(List<OutlineSection> sections, String untitled) {
        return sections.stream().map(section -> section(section, untitled)).toList();
    }

    private DraftSection section(OutlineSection section, String untitled) {
        if (section.title() == null) {
            findings.add(new Finding(
                    Finding.Kind.NO_SECTION, null, List.of(Integer.toString(section.tasks().size()))));
        }
        List<DraftTask> tasks =
                section.tasks().stream().map(task -> task(task, section.assignments())).toList();
        return new DraftSection(
                section.number(), Objects.requireNonNullElse(section.title(), untitled), tasks, section.place());
    }

    /** @param inherited what the section's heading says, for tasks that name nobody or no time themselves */
    private DraftTask task(OutlineTask task, List<Assignment> inherited) {
        boolean named = task.assignments().stream().anyMatch(each -> each.kind().isDepartment());
        var assignments = new ArrayList<>(task.assignments());
        if (!named) {
            inherited.stream().filter(each -> each.kind().isDepartment()).forEach(assignments::add);
        }
        if (task.assignments().stream().noneMatch(each -> each.kind() == ColumnKind.DEADLINE)) {
            inherited.stream().filter(each -> each.kind() == ColumnKind.DEADLINE).forEach(assignments::add);
        }
        DraftDepartments departments = departments(assignments, task.place());
        var deadlines = new ArrayList<DraftDeadline>(times.inText(task.text()));
        assignments.stream()
                .filter(each -> each.kind() == ColumnKind.DEADLINE)
                .forEach(each -> deadlines.addAll(times.inCell(each.words(), task.place())));
        return new DraftTask(
                task.number(),
                task.text().text(),
                departments.lead(),
                departments.supporting(),
                deadlines,
                times.indicators(task.text(), task.place()),
                recurrences(task, assignments),
                task.place(),
                task.text().passages());
    }

    private List<DraftRecurrence> recurrences(OutlineTask task, List<Assignment> assignments) {
        var read = new ArrayList<>(times.recurrences(task.text()));
        assignments.stream()
                .filter(each -> each.kind() == ColumnKind.DEADLINE)
                .forEach(each -> read.addAll(times.recurrencesInCell(each.words())));
        return read;
    }

    private DraftDepartments departments(List<Assignment> assignments, Place place) {
        var departments = new DraftDepartments(findings);
        boolean anyLeads = assignments.stream().anyMatch(each -> each.kind() == ColumnKind.LEAD);
        for (Assignment each : assignments) {
            DepartmentCell read = DepartmentCell.of(each.words().text());
            switch (each.kind()) {
                case LEAD -> departments.addLead(read, each.words(), place);
                case SUPPORT -> departments.addSupporting(read, each.words(), place);
                case RESPONSIBLE -> {
                    if (anyLeads) {
                        departments.addSupporting(read, each.words(), place);
                    } else {
                        departments.addLead(read, each.words(), place);
                    }
                }
                default -> {}
            }
        }
        return departments;
    }
}
