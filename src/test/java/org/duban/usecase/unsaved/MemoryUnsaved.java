package org.duban.usecase.unsaved;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Files of unsaved changes in memory; they can be told to refuse. */
public final class MemoryUnsaved implements UnsavedFiles {

    private final Map<Path, List<UnsavedChange>> files = new HashMap<>();
    private @Nullable Refusal refusal;

    /** From now on writing is refused so; null ends that. */
    public synchronized void refuseWith(@Nullable Refusal reason) {
        refusal = reason;
    }

    @Override
    public synchronized void write(Path file, List<String> heading, List<UnsavedChange> changes) {
        if (refusal != null) {
            throw refusal;
        }
        files.put(file, List.copyOf(changes));
    }

    @Override
    public synchronized boolean isOne(Path file) {
        return files.containsKey(file);
    }

    @Override
    public synchronized List<UnsavedChange> read(Path file) {
        return files.getOrDefault(file, List.of());
    }
}
