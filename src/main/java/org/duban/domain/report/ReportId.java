package org.duban.domain.report;

import java.util.UUID;

/** Names a report for good. */
public record ReportId(UUID value) {

    /** A new one. */
    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }
}
