package org.duban.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Merge;
import org.duban.domain.review.MergePreview;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.jspecify.annotations.Nullable;

/** Makes of a document that was looked through one change of what is stored; nothing is stored by it. */
public final class ImportPlan {

    private final StoredPlans plans;
    private final Supplier<Account> acting;

    /**
     * @param acting who acts, asked at every act; each is refused to whoever is not of the office
     */
    public ImportPlan(StoredPlans plans, Supplier<Account> acting) {
        this.plans = plans;
        this.acting = acting;
    }

    /** What to do with the plans that the year may have already. */
    public sealed interface How {

        /** There must be none, so that nobody stores a plan twice unknowingly. */
        record OnlyPlan() implements How {}

        /** 另存为新计划: whatever there is stays beside it. */
        record AsNew() implements How {}

        /**
         * 合并更新: that plan becomes what the document says.
         *
         * @param removed those of its tasks that the document does not have and that are to go; others stay
         */
        record Into(PlanId plan, Set<TaskId> removed) implements How {

            public Into {
                removed = Set.copyOf(removed);
            }
        }
    }

    /** What was read, to be looked through beside the departments known. */
    public Review review(PlanDraft draft) {
        return Review.of(draft, stored().departments());
    }

    /** The plans that the year has already, the one stored last first. */
    public List<PlanSummary> plansOf(int year) {
        return stored().plans().stream()
                .filter(plan -> plan.heading().year() == year)
                .toList();
    }

    /**
     * The plan of the review's year that a document is to be merged into.
     *
     * @param number which of several it is, from 1 in the order of {@link #plansOf}; null where there is one only
     * @throws Refusal when the year is not known or has no plan, or it is open which one is meant
     */
    public PlanSummary toMergeInto(Review review, @Nullable Integer number) {
        int year = heading(review).year();
        List<PlanSummary> plans = plansOf(year);
        if (plans.isEmpty()) {
            throw new Refusal("no-plan-to-merge", Integer.toString(year));
        }
        int wanted = number == null && plans.size() == 1 ? 1 : Objects.requireNonNullElse(number, 0);
        if (wanted < 1 || wanted > plans.size()) {
            throw new Refusal("several-plans", Integer.toString(year), plans.size(), titles(plans));
        }
        return plans.get(wanted - 1);
    }

    private static String titles(List<PlanSummary> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(i -> (i + 1) + " “" + plans.get(i).heading().title() + "”")
                .collect(Collectors.joining("、"));
    }

    /**
     * The one change that stores what is ticked in the review, with the aliases that it taught.
     *
     * @throws Refusal when nothing is ticked, when neither person nor document names the year, when the year has a plan
     *                 and none may be there, or when the plan to merge into is gone
     */
    public Change accept(Review review, How how) {
        AcceptedReview accepted = accepted(review);
        return switch (how) {
            case How.OnlyPlan only -> {
                mustBeFree(accepted.plan().heading().year());
                yield added(accepted);
            }
            case How.AsNew another -> added(accepted);
            case How.Into into -> merged(accepted, plan(into.plan()), into.removed());
        };
    }

    /**
     * What 合并更新 would do to that plan.
     *
     * @throws Refusal as {@link #accept} does
     */
    public MergePreview preview(Review review, PlanId into) {
        AcceptedReview accepted = accepted(review);
        return MergePreview.of(named(plan(into), revisions(into, accepted)), accepted);
    }

    /** The change that stores a plan as it was read, beside whatever its year has already; as {@link #accept}. */
    public Change asRead(KnownPlan known) {
        return withKnown(accept(review(known.draft()), new How.AsNew()), known);
    }

    /** The change and, where it adds a plan, in one act with it what is known about that plan. */
    public static Change withKnown(Change change, KnownPlan known) {
        var steps = new ArrayList<>(List.of(change));
        if (change.main() instanceof PlanAdded plan) {
            steps.addAll(known.facts().about(plan.added()));
            steps.addAll(known.reports().about(plan.added(), known.facts()));
        }
        return Combined.of(change.plan(), steps);
    }

    private StoredPlans stored() {
        acting.get().mustBeOffice();
        return plans;
    }

    private AcceptedReview accepted(Review review) {
        if (review.tasks().noneMatch(ReviewTask::ticked)) {
            throw new Refusal("nothing-to-import", review.content().read().fileName());
        }
        return AcceptedReview.of(review, stored().departments(), heading(review));
    }

    private Change added(AcceptedReview accepted) {
        PlanId id = accepted.plan().id();
        var steps = new ArrayList<Change>(revisions(id, accepted));
        steps.add(new PlanAdded(accepted.plan(), accepted.source()));
        return Combined.of(id, steps);
    }

    private Change merged(AcceptedReview accepted, Plan plan, Set<TaskId> removed) {
        List<DepartmentRevised> revisions = revisions(plan.id(), accepted);
        Plan before = named(plan, revisions);
        Merge merge = Merge.of(before, accepted.plan(), removed);
        var steps = new ArrayList<Change>(revisions);
        steps.add(new PlanMerged(
                before, stored().source(plan.id()), merge.after(), accepted.source().withTasks(merge::idOf)));
        return Combined.of(plan.id(), steps);
    }

    private static List<DepartmentRevised> revisions(PlanId plan, AcceptedReview accepted) {
        return accepted.revised().entrySet().stream()
                .map(entry -> new DepartmentRevised(plan, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The plan as it is once its departments have their new aliases. */
    private static Plan named(Plan plan, List<DepartmentRevised> revisions) {
        Plan named = plan;
        for (DepartmentRevised revision : revisions) {
            named = revision.in(named);
        }
        return named;
    }

    private Plan plan(PlanId id) {
        return stored().plan(id).orElseThrow(() -> new Refusal("plan-gone"));
    }

    private void mustBeFree(int year) {
        plansOf(year).stream().findFirst().ifPresent(plan -> {
            throw new Refusal("year-exists", Integer.toString(year), plan.heading().title());
        });
    }

    private static Heading heading(Review review) {
        DraftHeading read = review.heading();
        String fileName = review.content().read().fileName();
        Integer year = read.year();
        if (year == null) {
            throw new Refusal("no-year", fileName);
        }
        if (!Heading.isYear(year)) {
            throw new Refusal("not-a-year", year.toString());
        }
        String title = read.title() == null ? untitled(fileName) : read.title();
        return new Heading(title, read.organization(), year, read.documentNumber(), read.issuedOn());
    }

    private static String untitled(String fileName) {
        String stem = fileName.replaceFirst("\\.[^.]*$", "").strip();
        return stem.isEmpty() ? fileName.strip() : stem;
    }
}
