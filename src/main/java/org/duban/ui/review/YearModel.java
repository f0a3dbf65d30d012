package org.duban.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.Change;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.review.MergePreview;
import org.duban.domain.review.Review;
import org.duban.domain.review.TaskKey;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.ImportPlan.How;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether the year has a plan already, and what is to become of it: 合并更新 or 另存为新计划. */
public final class YearModel {

    private final Draft draft;
    private final ImportPlan importPlan;
    private final RowsModel rows;
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(this, "choice", new Free());

    /** What is known and chosen about the plan that the year has. */
    public sealed interface Choice permits Free, Open, Another, Merging {}

    /** The year has no plan, or is not known. */
    public record Free() implements Choice {}

    /** The year has a plan, and nothing is chosen yet. */
    public record Open(PlanSummary existing) implements Choice {}

    /** 另存为新计划. */
    public record Another(PlanSummary existing) implements Choice {}

    /** 合并更新, with how many rows are new, changed, and no longer named. */
    public record Merging(PlanSummary existing, int added, int changed, int gone) implements Choice {}

    YearModel(Draft draft, ImportPlan importPlan, RowsModel rows) {
        this.draft = draft;
        this.importPlan = importPlan;
        this.rows = rows;
        draft.reviewProperty().subscribe(this::reviewed);
    }

    /** What is known and chosen. */
    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** 合并更新: shows in each row what would become of it. */
    public void merge() {
        existing().ifPresent(plan -> draft.review().ifPresent(review -> show(review, plan)));
    }

    /** 另存为新计划. */
    public void saveAnother() {
        existing().ifPresent(plan -> choose(new Another(plan)));
    }

    /** Asks again. */
    public void reset() {
        existing().ifPresent(plan -> choose(new Open(plan)));
    }

    /** Whether a choice is still to be made. */
    public boolean isOpen() {
        return choice.get() instanceof Open;
    }

    /**
     * The change that takes the review in as it was chosen.
     *
     * @throws Refusal when that cannot be
     */
    Change accept(Review review) {
        return importPlan.accept(review, switch (choice.get()) {
            case Free free -> new How.OnlyPlan();
            case Open open -> new How.OnlyPlan();
            case Another another -> new How.AsNew();
            case Merging merging -> new How.Into(merging.existing().id(), rows.mergeProperty().get().removed());
        });
    }

    private Optional<PlanSummary> existing() {
        return switch (choice.get()) {
            case Free free -> Optional.empty();
            case Open(var plan) -> Optional.of(plan);
            case Another(var plan) -> Optional.of(plan);
            case Merging merging -> Optional.of(merging.existing());
        };
    }

    private void reviewed(@Nullable Review review) {
        Integer year = review == null ? null : review.heading().year();
        List<PlanSummary> plans = year == null ? List.of() : importPlan.plansOf(year);
        Optional<PlanId> before = existing().map(PlanSummary::id);
        if (review == null || plans.isEmpty()) {
            choose(new Free());
        } else if (!before.equals(Optional.of(plans.getFirst().id()))) {
            choose(new Open(plans.getFirst()));
        } else if (choice.get() instanceof Merging) {
            show(review, plans.getFirst());
        }
    }

    private void choose(Choice chosen) {
        rows.mergeProperty().set(Merge.NONE);
        choice.set(chosen);
    }

    private void show(Review review, PlanSummary plan) {
        try {
            MergePreview preview = importPlan.preview(review, plan.id());
            rows.mergeProperty().set(merge(preview));
            choice.set(new Merging(
                    plan, preview.added().size(), preview.changed().size(), preview.gone().size()));
        } catch (Refusal nothingToShow) {
            rows.mergeProperty().set(Merge.NONE);
            choice.set(new Merging(plan, 0, 0, 0));
        }
    }

    private Merge merge(MergePreview preview) {
        var fates = new HashMap<TaskKey, ReviewRow.Fate>();
        preview.added().forEach(key -> fates.put(key, ReviewRow.Fate.ADDED));
        preview.changed().forEach(each -> fates.put(each.key(), ReviewRow.Fate.CHANGED));
        preview.unchanged().forEach(key -> fates.put(key, ReviewRow.Fate.SAME));
        var removed = new HashSet<>(rows.mergeProperty().get().removed());
        removed.retainAll(preview.gone().stream().map(Task::id).collect(Collectors.toSet()));
        return new Merge(fates, preview.gone(), removed);
    }
}
