package org.duban.ui.intake;

import java.util.Optional;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Where the intake of a document stands, as far as a person must know. */
public sealed interface Intake {

    /** Nothing to ask. */
    record Idle() implements Intake {}

    /** The document cannot be taken in, for a reason. */
    record Refused(String fileName, Refusal reason) implements Intake {}

    /** The year has a plan already; the refusal says which. */
    record SameYear(PlanDraft draft, @Nullable Integer year, Refusal reason) implements Intake {}

    /**
     * The year must be named.
     *
     * @param wrong why the year named before does not do; null at first
     */
    record YearMissing(PlanDraft draft, @Nullable Refusal wrong) implements Intake {}

    /** The question that a refusal to make a plan of the draft comes down to. */
    static Intake of(PlanDraft draft, @Nullable Integer year, Refusal refusal) {
        return switch (refusal.key()) {
            case "year-exists" -> new SameYear(draft, year, refusal);
            case "no-year" -> new YearMissing(draft, null);
            case "not-a-year" -> new YearMissing(draft, refusal);
            default -> new Refused(draft.fileName(), refusal);
        };
    }

    /** The file that it is about, if there is one. */
    default Optional<String> file() {
        return switch (this) {
            case Idle idle -> Optional.empty();
            case Refused refused -> Optional.of(refused.fileName());
            case SameYear same -> Optional.of(same.draft().fileName());
            case YearMissing missing -> Optional.of(missing.draft().fileName());
        };
    }
}
