package org.duban.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the reading contract shows it, the same shape for what was read and for what is stored. The names are
 * the contract's.
 *
 * @param warnings sentences about what a person should look at; empty for a stored plan
 */
public record Outline(
        @Nullable String title,
        @Nullable String organization,
        @Nullable Integer year,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        List<Quantity> targets,
        List<Part> sections,
        List<String> warnings) {

    /** A section with its tasks. */
    public record Part(@Nullable String number, String title, List<Item> tasks) {}

    /** A task. */
    public record Item(
            @Nullable String number,
            String text,
            List<String> lead,
            List<String> support,
            List<Time> deadlines,
            List<Quantity> targets,
            List<Frequency> recurrences) {}

    /** How often something is done; no key of the contract. */
    public record Frequency(String phrase, int times, int every, String cycle) {

        static Frequency of(Recurrence recurrence) {
            return new Frequency(
                    recurrence.phrase(),
                    recurrence.times(),
                    recurrence.every(),
                    recurrence.cycle().name().toLowerCase(Locale.ROOT));
        }
    }

    /** A deadline. */
    public record Time(String phrase, @Nullable LocalDate start, LocalDate end) {}

    /** A target; the comparator is {@code >=}, {@code <=}, {@code =} or {@code range}. */
    public record Quantity(
            String name,
            String comparator,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            String text) {

        static Quantity of(String name, Target target, String text) {
            return new Quantity(
                    name, comparator(target.comparator()), target.value(), target.upper(), target.unit(), text);
        }

        private static String comparator(Target.Comparator comparator) {
            return switch (comparator) {
                case AT_LEAST -> ">=";
                case AT_MOST -> "<=";
                case EXACTLY -> "=";
                case BETWEEN -> "range";
            };
        }
    }

    /** What was read, with the sentences of its findings. */
    public static Outline of(PlanDraft draft, List<String> warnings) {
        DraftHeading heading = draft.heading();
        return new Outline(
                heading.title(),
                heading.organization(),
                heading.year(),
                heading.documentNumber(),
                heading.issuedOn(),
                draft.indicators().stream().map(Outline::quantity).toList(),
                draft.sections().stream().map(Outline::part).toList(),
                warnings);
    }

    /** What is stored. */
    public static Outline of(Plan plan) {
        Heading heading = plan.heading();
        return new Outline(
                heading.title(),
                heading.organization(),
                heading.year(),
                heading.documentNumber(),
                heading.issuedOn(),
                plan.indicators().stream().map(Outline::quantity).toList(),
                plan.sections().stream().map(Outline::part).toList(),
                List.of());
    }

    private static Part part(DraftSection section) {
        return new Part(
                section.number(), section.title(), section.tasks().stream().map(Outline::item).toList());
    }

    private static Part part(Section section) {
        return new Part(
                section.number(), section.title(), section.tasks().stream().map(Outline::item).toList());
    }

    private static Item item(DraftTask task) {
        return new Item(
                task.number(),
                task.text(),
                task.leadNames(),
                task.supportingNames(),
                task.deadlines().stream().map(Outline::time).toList(),
                task.indicators().stream().map(Outline::quantity).toList(),
                task.recurrences().stream().map(DraftRecurrence::recurrence).map(Frequency::of).toList());
    }

    private static Item item(Task task) {
        return new Item(
                task.number(),
                task.text(),
                task.lead().stream().map(Department::name).toList(),
                task.supporting().stream().map(Department::name).toList(),
                task.deadlines().stream().map(Outline::time).toList(),
                task.indicators().stream().map(Outline::quantity).toList(),
                task.recurrences().stream().map(Frequency::of).toList());
    }

    private static Time time(DraftDeadline deadline) {
        return new Time(deadline.phrase(), deadline.start(), deadline.end());
    }

    private static Time time(Deadline deadline) {
        return new Time(deadline.phrase(), deadline.start(), deadline.end());
    }

    private static Quantity quantity(DraftIndicator indicator) {
        return Quantity.of(indicator.name(), indicator.target(), indicator.text());
    }

    private static Quantity quantity(Indicator indicator) {
        return Quantity.of(indicator.name(), indicator.target(), indicator.text());
    }
}
