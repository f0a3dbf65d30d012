package org.duban.output.table;

import java.util.Arrays;
import java.util.List;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.output.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * What the 任务分解表 of a plan says, whatever the format.
 *
 * @param title  the plan's own title
 * @param kind   what kind of paper it is (任务分解表), with the year where the title does not name it; null where the
 *               title says it all
 * @param note   number and date of issue in brackets; null where neither is known
 */
public record TableContent(String title, @Nullable String kind, @Nullable String note, List<PrintedSection> sections) {

    private static final String KIND = "任务分解表";

    public TableContent {
        sections = List.copyOf(sections);
    }

    /** The table of the plan; sections without tasks have no row and are left out. */
    public static TableContent of(Plan plan, StatedDeadlines stated) {
        var rows = new TaskRows(plan.heading().year(), stated);
        String title = PrintableText.line(plan.heading().title());
        return new TableContent(
                title,
                kind(title, plan.heading().year()),
                IssueNote.of(plan.heading()),
                plan.sections().stream()
                        .filter(section -> !section.tasks().isEmpty())
                        .map(section -> new PrintedSection(
                                words(section), section.tasks().stream().map(rows::of).toList()))
                        .toList());
    }

    /** How many rows the table has under its header. */
    public int size() {
        return sections.stream().mapToInt(section -> section.tasks().size()).sum();
    }

    /** The columns that the table needs: 完成时限 only where something stands in it. */
    public List<Column> columns() {
        boolean deadlines = sections.stream()
                .flatMap(section -> section.tasks().stream())
                .anyMatch(task -> !task.deadlines().isEmpty());
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.DEADLINES || deadlines)
                .toList();
    }

    private static @Nullable String kind(String title, int year) {
        if (title.endsWith(KIND) && title.contains(Integer.toString(year))) {
            return null;
        }
        return title.contains(Integer.toString(year)) ? KIND : year + "年" + KIND;
    }

    private static String words(Section section) {
        String number = section.number() == null ? "" : section.number() + "、";
        return PrintableText.line(number + section.title());
    }
}
