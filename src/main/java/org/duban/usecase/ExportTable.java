package org.duban.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/** Writes the 任务分解表 of a plan, whole or one department's tasks, to Word or Excel. */
public final class ExportTable {

    /** The formats an office uses. */
    public enum Format {
        DOCX,
        XLSX
    }

    private final Map<Format, TablePaper> papers;

    public ExportTable(Map<Format, TablePaper> papers) {
        this.papers = Map.copyOf(papers);
    }

    /**
     * Writes the plan to the file, all or nothing.
     *
     * @throws Refusal   when nobody has signed in, there is nothing to write or the file cannot be written
     * @throws Cancelled when the progress says so
     */
    public void write(Account acting, Plan plan, Format format, Path file, Progress progress) {
        acting.mustRead();
        if (plan.tasks().findAny().isEmpty()) {
            throw new Refusal("nothing-to-export", plan.heading().title());
        }
        NamedFor.mustBe(format, file);
        TablePaper paper = papers.get(format);
        if (paper == null) {
            throw new IllegalStateException("no writer for " + format);
        }
        paper.write(plan, file, progress);
    }

    /**
     * The part of a plan that concerns a department: its tasks, leading or supporting, under their sections.
     *
     * @param name a department's name or alias; null for the whole plan
     * @throws Refusal when no such department is known
     */
    public static Plan only(Plan plan, @Nullable String name, Departments known) {
        if (name == null) {
            return plan;
        }
        Department department = known.find(name).orElseThrow(() -> new Refusal("unknown-department", name));
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withTasks(of(department, section.tasks())))
                .filter(section -> !section.tasks().isEmpty())
                .toList());
    }

    private static List<Task> of(Department department, List<Task> tasks) {
        return tasks.stream().filter(task -> task.involves(department.id())).toList();
    }
}
