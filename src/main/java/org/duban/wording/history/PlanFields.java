package org.duban.wording.history;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.messages.Messages;
import org.duban.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** The fields of what a plan itself says. */
record PlanFields(Messages messages) {

    List<FieldWords> plan(@Nullable Plan before, @Nullable Plan after) {
        Fields fields = heading(fields(), heading(before), heading(after));
        return fields.with("sections", before, after, plan -> counted(plan.sections().size()))
                .with("tasks", before, after, plan -> counted(plan.tasks().count()))
                .with("task-list", before, after, plan -> plan.tasks().map(this::name).collect(Collectors.joining("\n")))
                .all();
    }

    List<FieldWords> heading(Heading before, Heading after) {
        return heading(fields(), before, after).all();
    }

    List<FieldWords> section(@Nullable Section before, @Nullable Section after) {
        return fields()
                .with("number", before, after, Section::number)
                .with("title", before, after, Section::title)
                .with("task-list", before, after, each -> each.tasks().stream().map(this::name).collect(Collectors.joining("\n")))
                .all();
    }

    List<FieldWords> section(SectionRevised.Words before, SectionRevised.Words after) {
        return fields()
                .with("number", before, after, SectionRevised.Words::number)
                .with("title", before, after, SectionRevised.Words::title)
                .all();
    }

    List<FieldWords> task(@Nullable Task before, @Nullable Task after) {
        return fields()
                .with("number", before, after, Task::number)
                .with("short-name", before, after, Task::shortName)
                .with("text", before, after, Task::text)
                .with("lead", before, after, task -> departments(task.lead()))
                .with("supporting", before, after, task -> departments(task.supporting()))
                .with("deadlines", before, after, task -> lines(task.deadlines(), this::deadline))
                .with("indicators", before, after, task -> lines(task.indicators(), PlanFields::indicator))
                .with("recurrences", before, after, task -> lines(task.recurrences(), Recurrence::phrase))
                .all();
    }

    List<FieldWords> department(Department before, Department after) {
        return fields()
                .with("name", before, after, Department::name)
                .with("aliases", before, after, each -> String.join(messages.text("history.and"), each.aliases()))
                .all();
    }

    /** 第8项 通过国际医院评审认证. */
    String name(Task task) {
        return task.number() == null ? task.shortName() : messages.text("change.task", task.number(), task.shortName());
    }

    private Fields heading(Fields fields, @Nullable Heading before, @Nullable Heading after) {
        var days = new DayWords(messages);
        return fields.with("title", before, after, Heading::title)
                .with("year", before, after, each -> Integer.toString(each.year()))
                .with("organization", before, after, Heading::organization)
                .with("document-number", before, after, Heading::documentNumber)
                .with("issued-on", before, after, each -> each.issuedOn() == null ? null : days.withYear(each.issuedOn()));
    }

    private static @Nullable Heading heading(@Nullable Plan plan) {
        return plan == null ? null : plan.heading();
    }

    private Fields fields() {
        return new Fields(messages);
    }

    private String counted(long count) {
        return messages.text("history.count", count);
    }

    private String departments(List<Department> departments) {
        return departments.stream().map(Department::name).collect(Collectors.joining(messages.text("history.and")));
    }

    private String deadline(Deadline deadline) {
        var days = new DayWords(messages);
        String what = Objects.requireNonNullElse(deadline.what(), "");
        String until = deadline.start() == null
                ? days.withYear(deadline.end())
                : messages.text("history.days", days.withYear(deadline.start()), days.withYear(deadline.end()));
        return messages.text("history.deadline", deadline.phrase(), until, what).strip();
    }

    private static String indicator(Indicator indicator) {
        return indicator.name() + " " + indicator.target().inWords();
    }

    private static <T> String lines(List<T> all, Function<T, String> says) {
        return all.stream().map(says).collect(Collectors.joining("\n"));
    }
}
