package org.duban.output.json;

import org.duban.usecase.DataWriter;
import org.duban.usecase.Outline;
import org.duban.usecase.StatusOutline;
import org.duban.usecase.backup.BackupsOutline;
import org.duban.usecase.overview.OverviewOutline;
import org.duban.usecase.history.HistoryOutline;
import org.duban.usecase.history.VerifyOutline;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an outline or the lights of a plan as one JSON object: unknown keys are null, empty lists are {@code []}, numbers are plain. */
public final class ContractJson implements DataWriter {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public String write(Outline outline) {
        return json(outline);
    }

    @Override
    public String write(StatusOutline status) {
        return json(status);
    }

    @Override
    public String write(OverviewOutline overview) {
        return json(overview);
    }

    @Override
    public String write(HistoryOutline history) {
        return json(history);
    }

    @Override
    public String write(BackupsOutline backups) {
        return json(backups);
    }

    @Override
    public String write(VerifyOutline found) {
        return json(found);
    }

    private String json(Object plan) {
        return mapper.writeValueAsString(plan) + "\n";
    }
}
