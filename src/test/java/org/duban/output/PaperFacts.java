package org.duban.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a plan that the 任务分解表 carries; two plans with the same facts print the same paper. White space is as
 * the reading contract wants it, line breaks removed. The organization counts where the title names it: nothing else on
 * the paper does.
 */
record PaperFacts(
        @Nullable String title,
        @Nullable String organization,
        @Nullable Integer year,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        List<SectionFacts> sections) {

    record SectionFacts(@Nullable String number, String title, List<TaskFacts> tasks) {}

    record TaskFacts(
            @Nullable String number,
            String text,
            List<String> lead,
            List<String> support,
            List<DeadlineFacts> deadlines,
            Set<Recurrence> recurrences) {}

    record DeadlineFacts(String phrase, @Nullable LocalDate start, LocalDate end) {}

    static PaperFacts of(Plan plan) {
        Heading heading = plan.heading();
        return new PaperFacts(
                heading.title(),
                named(heading.title(), heading.organization()),
                heading.year(),
                heading.documentNumber(),
                heading.issuedOn(),
                plan.sections().stream()
                        .map(section -> new SectionFacts(
                                section.number(),
                                PrintableText.line(section.title()),
                                section.tasks().stream().map(PaperFacts::task).toList()))
                        .toList());
    }

    static PaperFacts of(PlanDraft draft) {
        DraftHeading heading = draft.heading();
        return new PaperFacts(
                heading.title(),
                named(heading.title(), heading.organization()),
                heading.year(),
                heading.documentNumber(),
                heading.issuedOn(),
                draft.sections().stream()
                        .map(section -> new SectionFacts(
                                section.number(),
                                section.title(),
                                section.tasks().stream().map(PaperFacts::task).toList()))
                        .toList());
    }

    private static TaskFacts task(Task task) {
        return new TaskFacts(
                task.number(),
                PrintableText.line(task.text()),
                names(task.lead()),
                names(task.supporting()),
                task.deadlines().stream()
                        .map(each -> new DeadlineFacts(each.phrase(), each.start(), each.end()))
                        .toList(),
                Set.copyOf(task.recurrences()));
    }

    private static TaskFacts task(DraftTask task) {
        return new TaskFacts(
                task.number(),
                task.text(),
                task.leadNames(),
                task.supportingNames(),
                task.deadlines().stream()
                        .map(each -> new DeadlineFacts(each.phrase(), each.start(), each.end()))
                        .toList(),
                task.recurrences().stream().map(DraftRecurrence::recurrence).collect(Collectors.toSet()));
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).toList();
    }

    private static @Nullable String named(@Nullable String title, @Nullable String organization) {
        return title != null && organization != null && title.contains(organization) ? organization : null;
    }
}
