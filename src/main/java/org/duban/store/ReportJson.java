package org.duban.store;

import org.duban.domain.report.Closing;
import org.duban.domain.report.StatusReport;
import tools.jackson.databind.json.JsonMapper;

/** Reports and closed quarters as JSON, as changes have them. */
final class ReportJson {

    private final JsonMapper mapper;

    ReportJson(ChangeJson changes) {
        mapper = changes.mapper();
    }

    String write(StatusReport report) {
        return mapper.writeValueAsString(report);
    }

    StatusReport report(String json) {
        return mapper.readValue(json, StatusReport.class);
    }

    String write(Closing closing) {
        return mapper.writeValueAsString(closing);
    }

    Closing closing(String json) {
        return mapper.readValue(json, Closing.class);
    }
}
