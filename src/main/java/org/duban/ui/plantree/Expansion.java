package org.duban.ui.plantree;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.domain.plan.Section;

/** Which rows are open. At first sections are and tasks are not, also when a filter begins; each keeps its own. */
final class Expansion {

    private final Set<RowKey> toggled = new HashSet<>();
    private final Set<RowKey> toggledInFilter = new HashSet<>();
    private boolean filtering;

    void setFiltering(boolean on) {
        if (!on) {
            toggledInFilter.clear();
        }
        filtering = on;
    }

    boolean isExpanded(RowKey row) {
        return row instanceof RowKey.OfSection != now().contains(row);
    }

    void setExpanded(RowKey row, boolean open) {
        if (open != isExpanded(row) && !now().remove(row)) {
            now().add(row);
        }
    }

    /** The next of three steps: every section open, every task open too, everything closed. */
    void step(List<Section> sections) {
        var sectionRows = sections.stream().<RowKey>map(each -> new RowKey.OfSection(each.id())).toList();
        var taskRows = sections.stream()
                .flatMap(each -> each.tasks().stream())
                .<RowKey>map(each -> new RowKey.OfTask(each.id()))
                .toList();
        if (!allOpen(sectionRows)) {
            set(sectionRows, true);
        } else if (!allOpen(taskRows)) {
            set(taskRows, true);
        } else {
            set(taskRows, false);
            set(sectionRows, false);
        }
    }

    private Set<RowKey> now() {
        return filtering ? toggledInFilter : toggled;
    }

    private boolean allOpen(Collection<RowKey> rows) {
        return rows.stream().allMatch(this::isExpanded);
    }

    private void set(Collection<RowKey> rows, boolean open) {
        rows.forEach(each -> setExpanded(each, open));
    }
}
