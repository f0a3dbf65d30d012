package org.duban.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.timeline.TimeScale;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;

/** What the screen shows, to be taken out of the window: its rows as they are, folded and filtered. */
record ShownTimeline(TimelineModel model) {

    /** The plan's whole year in that zoom; empty where no task is shown. */
    Optional<Timeline> year(Zoom zoom) {
        int year = model.year();
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), zoom);
    }

    /** The zoom that is seen. */
    Zoom zoom() {
        return model.window().scaleProperty().get().zoom();
    }

    /** The days that are seen; empty where no task is shown. */
    Optional<Timeline> window() {
        TimeScale scale = model.window().scaleProperty().get();
        return of(scale.first(), scale.last(), scale.zoom());
    }

    private Optional<Timeline> of(LocalDate from, LocalDate to, Zoom zoom) {
        var rows = model.rowsProperty().get();
        return Optional.ofNullable(model.planProperty().get())
                .filter(plan -> !rows.stream().allMatch(TimelineRow.OfSection.class::isInstance))
                .map(plan -> new Timeline(
                        plan.heading().title(), model.year(), model.filtered().todayProperty().get(), rows, from, to, zoom));
    }
}
