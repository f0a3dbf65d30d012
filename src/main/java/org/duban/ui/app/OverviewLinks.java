package org.duban.ui.app;

import java.util.Set;
import java.util.function.Consumer;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.Standing;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.overview.Links;
import org.duban.ui.report.MatrixModel;
import org.duban.ui.report.RowFilter;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The ways from 总览 to the other screens.
 *
 * @param openChase shows 催报名单 of the quarter that 季度填报 looks at
 * @param show      shows the screen of an id
 */
record OverviewLinks(
        Workspace workspace, FilteredPlan filtered, MatrixModel matrix, Runnable openChase, Consumer<String> show)
        implements Links {

    @Override
    public void tasks(@Nullable SectionId section, Set<TrafficLight> lights) {
        filtered.filterProperty().set(new PlanFilter("", section, null, lights));
        show.accept("tasks");
    }

    @Override
    public void task(TaskId task) {
        filtered.filterProperty().set(PlanFilter.NONE);
        show.accept("tasks");
        workspace.selectedTaskProperty().set(task);
    }

    @Override
    public void timeline(@Nullable TaskId task) {
        filtered.filterProperty().set(PlanFilter.NONE);
        if (task != null) {
            workspace.selectedTaskProperty().set(task);
        }
        show.accept("timeline");
    }

    @Override
    public void report(PlanReports.Key report) {
        clearFilter(null);
        matrix.choose(report);
        show.accept("reporting");
    }

    @Override
    public void reports(Quarter quarter, @Nullable Standing standing) {
        matrix.choose(quarter);
        clearFilter(standing);
        show.accept("reporting");
    }

    @Override
    public void chase(Quarter quarter) {
        reports(quarter, null);
        openChase.run();
    }

    private void clearFilter(@Nullable Standing standing) {
        matrix.wordsProperty().set("");
        matrix.filterProperty().set(
                switch (standing) {
                    case MISSING, DRAFT -> RowFilter.MISSING;
                    case RETURNED -> RowFilter.RETURNED;
                    case WAITING -> RowFilter.WAITING;
                    case null, default -> RowFilter.ALL;
                });
    }
}
