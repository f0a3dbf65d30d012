package org.duban.ui.overview;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.settings.Settings;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.overview.Overview;
import org.jspecify.annotations.Nullable;

/** What 总览 tells of the open plan. It is counted anew when it is asked for after something changed, and not before. */
public final class OverviewModel {

    private final Workspace workspace;
    private final ReadOnlyObjectProperty<LocalDate> today;
    private final ObservableValue<Settings> settings;
    private final ObjectBinding<@Nullable Overview> overview;

    /**
     * @param today    the day on which lights are judged
     * @param settings from where on lights warn, and who reports
     */
    public OverviewModel(
            Workspace workspace, ReadOnlyObjectProperty<LocalDate> today, ObservableValue<Settings> settings) {
        this.workspace = workspace;
        this.today = today;
        this.settings = settings;
        this.overview = Bindings.createObjectBinding(
                this::count,
                workspace.planProperty(),
                workspace.progressProperty(),
                workspace.reportsProperty(),
                today,
                settings);
    }

    /** The overview; null while no plan is open. */
    ObservableValue<@Nullable Overview> overviewProperty() {
        return overview;
    }

    /** The plan that it is of; null while none is open. */
    @Nullable Plan plan() {
        return workspace.planProperty().get();
    }

    /** Who looks at it. */
    Account account() {
        return workspace.account();
    }

    /** 预警 when so many days or fewer are left. */
    int soonDays() {
        return settings.getValue().lights().days();
    }

    /** Every value it hangs on is read, for one that is not read tells of no further change. */
    private @Nullable Overview count() {
        Plan plan = plan();
        PlanProgress progress = workspace.progressProperty().get();
        PlanReports reports = workspace.reportsProperty().get();
        LocalDate day = today.get();
        Settings now = settings.getValue();
        if (plan == null) {
            return null;
        }
        var book = new PlanBook(plan, workspace.sourceProperty().get(), progress, reports);
        return Overview.of(account(), book, null, day, now.lights(), now.reporting());
    }
}
