package org.duban.wording.history;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
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
import org.duban.domain.change.StoreRestored;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryNames;
import org.jspecify.annotations.Nullable;

/** What an entry says was before and is after, field by field. Passwords are never among them. */
public final class EntryFields {

    private final Messages messages;
    private final HistoryNames names;
    private final PlanFields plans;
    private final FactFields facts;

    public EntryFields(Messages messages, HistoryNames names) {
        this.messages = messages;
        this.names = names;
        this.plans = new PlanFields(messages);
        this.facts = new FactFields(messages);
    }

    /** The fields; none where nothing that people see differs. */
    public List<FieldWords> of(HistoryEntry entry) {
        return entry.deed() == null ? List.of() : of(entry.deed());
    }

    private List<FieldWords> of(Deed deed) {
        return switch (deed) {
            case PlanAdded added -> plans.plan(null, added.added());
            case PlanRemoved removed -> plans.plan(removed.removed(), null);
            case PlanMerged merged -> plans.plan(merged.before(), merged.after());
            case HeadingRevised revised -> plans.heading(revised.before(), revised.after());
            case SectionAdded added -> plans.section(null, added.section());
            case SectionRemoved removed -> plans.section(removed.section(), null);
            case SectionRevised revised -> plans.section(revised.before(), revised.after());
            case SectionMoved moved -> place(moved.from(), moved.to());
            case TaskAdded added -> plans.task(null, added.task());
            case TaskRemoved removed -> plans.task(removed.task(), null);
            case TaskRevised revised -> plans.task(revised.before(), revised.after());
            case TaskMoved moved -> moved(moved);
            case ProgressRevised revised -> facts.progress(revised, task(revised, revised.task()));
            case ReportRevised revised -> facts.report(revised, task(revised, revised.report().task()));
            case PeriodRevised revised -> facts.period(revised);
            case DepartmentRevised revised -> plans.department(revised.before(), revised.after());
            case Combined combined -> ReportActs.flat(combined).flatMap(step -> step(step, isAboutSeveral(combined))).toList();
            case AccountsRevised revised -> new AccountFields(messages, names).of(revised);
            case StoreRestored restored -> List.of();
        };
    }

    /** Several changes may be about several tasks, so each field says of which it is. */
    private Stream<FieldWords> step(Change change, boolean several) {
        String about =
                switch (change) {
                    case TaskRevised revised -> plans.name(revised.after()) + " ";
                    case ReportRevised revised when several -> name(revised, revised.report().task());
                    case ProgressRevised revised when several -> name(revised, revised.task());
                    default -> "";
                };
        return of(change).stream().map(each -> new FieldWords(about + each.name(), each.before(), each.after()));
    }

    private static boolean isAboutSeveral(Combined change) {
        return ReportActs.of(change).last().size() > 1;
    }

    private String name(Change change, TaskId id) {
        return names.task(change.plan(), id).map(task -> plans.name(task) + " ").orElse("");
    }

    private @Nullable Task task(Change change, TaskId task) {
        return names.task(change.plan(), task).orElse(null);
    }

    private List<FieldWords> moved(TaskMoved moved) {
        var fields = new Fields(messages);
        names.plan(moved.plan()).ifPresent(plan -> fields.add(
                "section",
                plan.section(moved.from().section()).map(each -> each.title()).orElse(""),
                plan.section(moved.to().section()).map(each -> each.title()).orElse("")));
        return Stream.concat(fields.all().stream(), place(moved.from().position(), moved.to().position()).stream())
                .toList();
    }

    private List<FieldWords> place(int from, int to) {
        return new Fields(messages)
                .add("place", messages.text("history.place", from + 1), messages.text("history.place", to + 1))
                .all();
    }
}
