package org.duban.intake;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.table.SectionRows;
import org.duban.intake.table.TaskRows;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DepartmentCell;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TracedText;

/** Makes draft sections and tasks of a table's rows, and notes what a person should look at. */
final class DraftSections {

    private final DraftTimes times;
    private final List<Finding> findings;

    DraftSections(DraftTimes times, List<Finding> findings) {
        this.times = times;
        this.findings = findings;
    }

    /** @param untitled the title for tasks that stand before any section */
    List<DraftSection> of(List<SectionRows> sections, String untitled) {
        var drafts = new ArrayList<DraftSection>();
        for (SectionRows section : sections) {
            List<DraftTask> tasks = section.tasks().stream()
                    .filter(task -> !task.text().isEmpty())
                    .map(this::task)
                    .toList();
            String title = section.title();
            if (title == null && sections.size() > 1) {
                findings.add(new Finding(
                        Finding.Kind.NO_SECTION, null, List.of(Integer.toString(tasks.size()))));
            } else if (title != null && tasks.isEmpty()) {
                findings.add(new Finding(Finding.Kind.EMPTY_SECTION, section.place(), List.of(title)));
            }
            if (!tasks.isEmpty()) {
                drafts.add(new DraftSection(section.number(), title == null ? untitled : title, tasks, section.place()));
            }
        }
        return drafts;
    }

    private DraftTask task(TaskRows rows) {
        TracedText text = rows.traced();
        var departments = new DraftDepartments(findings);
        rows.cells(ColumnKind.LEAD).forEach(cell -> departments.addLead(departments(cell), words(cell), place(cell, rows)));
        rows.cells(ColumnKind.SUPPORT)
                .forEach(cell -> departments.addSupporting(departments(cell), words(cell), place(cell, rows)));
        return new DraftTask(
                rows.number(),
                text.text(),
                departments.lead(),
                departments.supporting(),
                deadlines(rows, text),
                indicators(rows, text),
                recurrences(rows, text),
                rows.place(),
                text.passages());
    }

    private DepartmentCell departments(Cell cell) {
        DepartmentCell read = DepartmentCell.of(
                String.join("\n", cell.paragraphs().map(Paragraph::text).toList()));
        Place place = cell.paragraphs().findFirst().map(Paragraph::place).orElse(null);
        read.people().forEach(person -> findings.add(new Finding(Finding.Kind.UNPLACED_TEXT, place, List.of(person))));
        return read;
    }

    private static TracedText words(Cell cell) {
        return TracedText.join(cell.paragraphs().map(DraftSections::words).toList());
    }

    private static TracedText words(Paragraph paragraph) {
        return TracedText.of(paragraph.place().paragraph(), PlainText.of(paragraph.text()));
    }

    private static Place place(Cell cell, TaskRows rows) {
        return cell.paragraphs().findFirst().map(Paragraph::place).orElse(rows.place());
    }

    private List<DraftDeadline> deadlines(TaskRows rows, TracedText text) {
        var read = new ArrayList<>(times.inText(text));
        read.addAll(times.inCells(rows.cells(ColumnKind.DEADLINE)));
        return read;
    }

    private List<DraftRecurrence> recurrences(TaskRows rows, TracedText text) {
        var read = new ArrayList<>(times.recurrences(text));
        read.addAll(times.recurrencesInCells(rows.cells(ColumnKind.DEADLINE)));
        return read;
    }

    private List<DraftIndicator> indicators(TaskRows rows, TracedText text) {
        var read = new ArrayList<>(times.indicators(text, rows.place()));
        rows.cells(ColumnKind.GOAL).stream()
                .flatMap(Cell::paragraphs)
                .forEach(paragraph -> read.addAll(goals(paragraph)));
        return read;
    }

    /** What a 目标 cell promises; words without a quantity stay known as a finding, since no task's text has them. */
    private List<DraftIndicator> goals(Paragraph paragraph) {
        int noted = findings.size();
        List<DraftIndicator> read = times.indicators(words(paragraph), paragraph.place());
        String words = PlainText.of(paragraph.text());
        if (read.isEmpty() && findings.size() == noted && words.length() > 1) {
            findings.add(new Finding(Finding.Kind.UNREAD_TARGET, paragraph.place(), List.of(words)));
        }
        return read;
    }
}
