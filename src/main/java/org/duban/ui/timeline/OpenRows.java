package org.duban.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.timeline.TimelineRow;

/** Which rows are open: all at first, and all again when a filter begins; each keeps its own. */
final class OpenRows implements Predicate<TimelineRow.Id> {

    private final Set<TimelineRow.Id> closed = new HashSet<>();
    private final Set<TimelineRow.Id> closedInFilter = new HashSet<>();
    private boolean filtering;

    @Override
    public boolean test(TimelineRow.Id row) {
        return !now().contains(row);
    }

    void setFiltering(boolean on) {
        if (!on) {
            closedInFilter.clear();
        }
        filtering = on;
    }

    /** Whether that changed anything. */
    boolean set(TimelineRow.Id row, boolean open) {
        return open ? now().remove(row) : now().add(row);
    }

    private Set<TimelineRow.Id> now() {
        return filtering ? closedInFilter : closed;
    }
}
