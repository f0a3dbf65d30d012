package org.duban.wording.history;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Says in words what a change does: for the status bar, the tooltips of undo and redo, and 操作记录. */
public final class ChangeWords {

    private final Messages messages;

    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** What somebody did who made that change; one that takes steps of reports away is an undo: 撤销：审核通过 第8项…. */
    String recorded(Change change, @Nullable Plan open) {
        return ReportActs.of(change).isUndo()
                ? messages.text("history.undone", of(change.inverse(), open))
                : of(change, open);
    }

    /**
     * What a change does: 删除 第12项 改善….
     *
     * @param open the plan that is changed, where tasks that only moved are looked up
     */
    public String of(Change change, @Nullable Plan open) {
        return switch (change) {
            case PlanAdded added -> planAdded(added);
            case PlanRemoved removed -> messages.text(
                    "change.plan-removed", removed.removed().heading().title());
            case PlanMerged merged -> messages.text(
                    "change.plan-merged", merged.after().heading().title());
            case ProgressRevised revised -> progress(revised, open);
            case ReportRevised revised -> new ReportWords(messages).of(revised, task(revised, open));
            case PeriodRevised revised -> new ReportWords(messages).of(revised);
            case DepartmentRevised revised -> messages.text("change.department-revised", revised.after().name());
            case Combined combined -> combined(combined, open);
            case HeadingRevised revised -> messages.text("change.heading-revised", revised.after().title());
            case SectionAdded added -> messages.text("change.section-added", section(added.section()));
            case SectionRemoved removed -> messages.text("change.section-removed", section(removed.section()));
            case SectionRevised revised -> messages.text("change.section-revised", revised.after().title());
            case SectionMoved moved -> messages.text("change.section-moved", moved(moved, open));
            case TaskAdded added -> messages.text("change.task-added", task(added.task()));
            case TaskRemoved removed -> messages.text("change.task-removed", task(removed.task()));
            case TaskRevised revised -> messages.text("change.task-revised", task(revised.after()));
            case TaskMoved moved -> messages.text("change.task-moved", moved(moved, open));
        };
    }

    /** An act on reports is what became of each of them in the end; everything else is what its main step is. */
    private String combined(Combined change, @Nullable Plan open) {
        List<ReportRevised> reports = ReportActs.of(change).last();
        return switch (reports.size()) {
            case 0 -> of(change.main(), open);
            case 1 -> of(reports.getFirst(), open);
            default -> new ReportWords(messages).ofSeveral(reports);
        };
    }

    private String planAdded(PlanAdded added) {
        String key = added.source().fileName().isEmpty() ? "change.plan-made" : "change.plan-imported";
        return messages.text(
                key,
                added.added().heading().title(),
                Long.toString(added.added().tasks().count()));
    }

    private String task(Task task) {
        return task.number() == null
                ? task.shortName()
                : messages.text("change.task", task.number(), task.shortName());
    }

    private String progress(ProgressRevised revised, @Nullable Plan open) {
        return Optional.ofNullable(open)
                .flatMap(plan -> plan.task(revised.task())
                        .map(task -> new ProgressWords(messages, plan.heading().year()).of(revised, task)))
                .orElseGet(() -> messages.text("change.progress-revised", ""));
    }

    private String task(ReportRevised revised, @Nullable Plan open) {
        return open == null ? "" : open.task(revised.report().task()).map(this::task).orElse("");
    }

    private static String section(Section section) {
        return section.title();
    }

    private String moved(TaskMoved moved, @Nullable Plan open) {
        return open == null ? "" : open.task(moved.task()).map(this::task).orElse("");
    }

    private static String moved(SectionMoved moved, @Nullable Plan open) {
        return open == null ? "" : open.section(moved.section()).map(ChangeWords::section).orElse("");
    }
}
