package org.duban.ui.start;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.settings.Identity;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps who works here, and makes an empty plan by hand. */
public final class StartModel {

    private final Workspace workspace;
    private final Preferences preferences;
    private final StringProperty year;
    private final ReadOnlyObjectWrapper<@Nullable Refusal> wrongYear = new ReadOnlyObjectWrapper<>(this, "wrongYear");

    public StartModel(Workspace workspace, Preferences preferences, Clock clock) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.year = new SimpleStringProperty(this, "year", Year.now(clock).toString());
    }

    /** The year typed for a plan made by hand; this year at first. */
    public StringProperty yearProperty() {
        return year;
    }

    /** Why the year typed does not do; null while it was not refused. */
    public ReadOnlyObjectProperty<@Nullable Refusal> wrongYearProperty() {
        return wrongYear.getReadOnlyProperty();
    }

    /** Who works here, as last kept. */
    public Identity identity() {
        return preferences.settings().identity();
    }

    /** Keeps who works here. */
    public void keep(Identity identity) {
        preferences.change(now -> now.with(identity));
    }

    /** Makes an empty plan of the year typed, or tells why that is no year. */
    public void makePlan() {
        try {
            int named = Integer.parseInt(year.get().strip());
            if (Heading.isYear(named)) {
                wrongYear.set(null);
                workspace.carryOut(new PlanAdded(emptyPlan(named), Source.none()));
                return;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as for a number that is no year.
        }
        wrongYear.set(new Refusal("not-a-year", year.get().strip()));
    }

    private Plan emptyPlan(int named) {
        String hospital = identity().hospital();
        String title = preferences.messages().text("start.plan-title", hospital, Integer.toString(named)).strip();
        var heading = new Heading(title, hospital.isEmpty() ? null : hospital, named, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of());
    }
}
