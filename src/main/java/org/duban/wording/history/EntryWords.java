package org.duban.wording.history;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.StoreRestored;
import org.duban.domain.change.Deed;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryNames;
import org.jspecify.annotations.Nullable;

/** Says entries of the 操作记录 in one language. */
public record EntryWords(Messages messages, HistoryNames names) {

    /** What was done: 审核通过 第8项 通过国际医院评审认证 三季度填报. */
    public String what(HistoryEntry entry) {
        return switch (entry.deed()) {
            case Change change -> new ChangeWords(messages).recorded(change, names.planWith(change.plan(), task(change.main())));
            case AccountsRevised revised -> new AccountWords(messages).of(revised);
            case StoreRestored restored -> messages.text("change.store-restored", restored.backup(), restored.entries());
            case null -> messages.text("history.unreadable");
        };
    }

    /** What it was done to: 2024年 第8项 医务科. */
    public String about(HistoryEntry entry) {
        if (!(entry.deed() instanceof Change change)) {
            return messages.text("history.kind." + entry.kind());
        }
        return Stream.of(year(change), number(change), department(change))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** 任务, 进展, 填报…. */
    public String kind(EntryKind kind) {
        return messages.text("history.kind." + kind);
    }

    private String year(Change change) {
        return names.plan(change.plan())
                .map(plan -> messages.text("history.year", Integer.toString(plan.heading().year())))
                .orElse("");
    }

    private String number(Change change) {
        TaskId id = isAboutSeveral(change) ? null : task(change.main());
        Plan plan = names.planWith(change.plan(), id);
        String number = id == null || plan == null ? null : plan.task(id).map(Task::number).orElse(null);
        return number == null ? "" : messages.text("change.task-number", number);
    }

    private static boolean isAboutSeveral(Change change) {
        return ReportActs.of(change).last().size() > 1;
    }

    private String department(Change change) {
        return change.main() instanceof ReportRevised revised && !isAboutSeveral(change) ? names.department(revised.report().department()) : "";
    }

    private static @Nullable TaskId task(Deed deed) {
        return switch (deed) {
            case ProgressRevised revised -> revised.task();
            case ReportRevised revised -> revised.report().task();
            case TaskMoved moved -> moved.task();
            case TaskAdded added -> added.task().id();
            case TaskRemoved removed -> removed.task().id();
            case TaskRevised revised -> revised.after().id();
            default -> null;
        };
    }
}
