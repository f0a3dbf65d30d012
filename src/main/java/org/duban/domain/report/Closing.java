package org.duban.domain.report;

import java.util.List;

/** What was known when a quarter was closed: a row for each report owed, in the order of the plan. */
public record Closing(List<ClosedRow> rows) {

    public Closing {
        rows = List.copyOf(rows);
    }
}
