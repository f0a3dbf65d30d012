package org.duban.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
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
import org.jspecify.annotations.Nullable;

/** Makes draft sections and tasks of a table's rows, and notes what a person should look at. */
final class DraftSections {

    private static final int FIRST_WORDS = 16;

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
        String text = rows.text();
        var lead = new ArrayList<String>();
        var supporting = new ArrayList<String>();
        rows.cells(ColumnKind.LEAD).forEach(cell -> departments(cell, lead, supporting, lead));
        rows.cells(ColumnKind.SUPPORT).forEach(cell -> departments(cell, lead, supporting, supporting));
        if (lead.isEmpty()) {
            findings.add(new Finding(Finding.Kind.NO_LEAD, rows.place(), List.of(name(rows.number(), text))));
        }
        return new DraftTask(
                rows.number(),
                text,
                DraftDepartment.named(distinct(lead)),
                DraftDepartment.named(distinct(supporting)),
                times.deadlines(text, rows.cells(ColumnKind.DEADLINE), rows.place()),
                indicators(rows),
                List.of(),
                rows.place(),
                List.of());
    }

    private static String name(@Nullable String number, String text) {
        return number == null ? firstWords(text) : number;
    }

    /** The words by which a finding names a task. */
    static String firstWords(String text) {
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "…";
    }

    private void departments(Cell cell, List<String> lead, List<String> supporting, List<String> plain) {
        DepartmentCell read = DepartmentCell.of(String.join(
                "\n", cell.paragraphs().map(Paragraph::text).toList()));
        noteRepeated(read, cell);
        lead.addAll(read.lead());
        supporting.addAll(read.supporting());
        plain.addAll(read.plain());
    }

    private void noteRepeated(DepartmentCell read, Cell cell) {
        Place place = cell.paragraphs().findFirst().map(Paragraph::place).orElse(null);
        for (List<String> names : List.of(read.lead(), read.supporting(), read.plain())) {
            var seen = new LinkedHashSet<String>();
            names.stream()
                    .filter(name -> !seen.add(name))
                    .distinct()
                    .forEach(name -> findings.add(
                            new Finding(Finding.Kind.REPEATED_DEPARTMENT, place, List.of(name))));
        }
    }

    private static List<String> distinct(List<String> names) {
        return List.copyOf(new LinkedHashSet<>(names));
    }

    private List<DraftIndicator> indicators(TaskRows rows) {
        var read = new ArrayList<>(times.indicators(rows.text()));
        rows.cells(ColumnKind.GOAL).stream()
                .flatMap(Cell::paragraphs)
                .forEach(paragraph -> read.addAll(times.indicators(PlainText.of(paragraph.text()))));
        return read;
    }
}
