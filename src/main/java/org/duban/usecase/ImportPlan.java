package org.duban.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.AcceptedDraft;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what was read from a document, ready to be stored as one change. */
public final class ImportPlan {

    /** What to do when the year has a plan already. */
    public enum SameYear {
        /** Refuse, so that nobody stores a plan twice unknowingly. */
        REFUSE,
        /** 另存为新计划: keep both. */
        KEEP_BOTH
    }

    private final Supplier<? extends List<PlanSummary>> plans;
    private final Supplier<Departments> departments;

    /**
     * @param plans       every plan there is, the latest year first; in a window those not yet saved as well
     * @param departments every department known, likewise
     */
    public ImportPlan(Supplier<? extends List<PlanSummary>> plans, Supplier<Departments> departments) {
        this.plans = plans;
        this.departments = departments;
    }

    /**
     * The change that stores the draft; nothing is stored by this call.
     *
     * @param year the plan's year where the person names it, null to take the one read
     * @throws Refusal when neither person nor document names the year, or the year has a plan already
     */
    public PlanAdded prepare(PlanDraft draft, @Nullable Integer year, SameYear sameYear) {
        Heading heading = heading(draft, year);
        if (sameYear == SameYear.REFUSE) {
            planOf(heading.year()).ifPresent(stored -> {
                throw new Refusal("year-exists", Integer.toString(heading.year()), stored.heading().title());
            });
        }
        AcceptedDraft accepted = AcceptedDraft.of(draft, heading, departments.get());
        return new PlanAdded(accepted.plan(), accepted.source());
    }

    /** The plan already stored for that year, the last one if there are several. */
    public Optional<PlanSummary> planOf(int year) {
        return plans.get().stream()
                .filter(plan -> plan.heading().year() == year)
                .findFirst();
    }

    private static Heading heading(PlanDraft draft, @Nullable Integer named) {
        DraftHeading read = draft.heading();
        Integer year = named == null ? read.year() : named;
        if (year == null) {
            throw new Refusal("no-year", draft.fileName());
        }
        if (!Heading.isYear(year)) {
            throw new Refusal("not-a-year", Integer.toString(year));
        }
        String title = read.title() == null ? untitled(draft.fileName()) : read.title();
        return new Heading(title, read.organization(), year, read.documentNumber(), read.issuedOn());
    }

    private static String untitled(String fileName) {
        String stem = fileName.replaceFirst("\\.[^.]*$", "").strip();
        return stem.isEmpty() ? fileName.strip() : stem;
    }
}
