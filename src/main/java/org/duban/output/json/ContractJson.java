package org.duban.output.json;

import org.duban.usecase.Outline;
import org.duban.usecase.OutlineWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an outline as one JSON object: unknown keys are null, empty lists are {@code []}, numbers are plain. */
public final class ContractJson implements OutlineWriter {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public String write(Outline outline) {
        return mapper.writeValueAsString(outline) + "\n";
    }
}
