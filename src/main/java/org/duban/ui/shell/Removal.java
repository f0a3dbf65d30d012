package org.duban.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.plan.Plan;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Deleting the open plan: asked first, with its year to be typed, and undoable all the same. */
public final class Removal {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Plan> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final BooleanBinding confirmed = Bindings.createBooleanBinding(this::isYearTyped, asked, typed);

    public Removal(Workspace workspace) {
        this.workspace = workspace;
        workspace.planProperty().subscribe((before, after) -> cancel());
    }

    /** The plan that is asked about; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Plan> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What the person types to confirm. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Whether the year was typed, so that the plan may go. */
    public BooleanBinding confirmedBinding() {
        return confirmed;
    }

    /** Asks whether the open plan shall go. */
    public void ask() {
        typed.set("");
        asked.set(workspace.planProperty().get());
    }

    /** Deletes the plan, if its year was typed. */
    public void confirm() {
        Plan plan = asked.get();
        if (plan != null && confirmed.get()) {
            asked.set(null);
            workspace.carryOut(new PlanRemoved(plan, workspace.sourceProperty().get()));
        }
    }

    /** Keeps the plan. */
    public void cancel() {
        asked.set(null);
    }

    private boolean isYearTyped() {
        Plan plan = asked.get();
        return plan != null && Integer.toString(plan.heading().year()).equals(typed.get().strip());
    }
}
