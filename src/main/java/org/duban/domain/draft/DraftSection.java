package org.duban.domain.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section as read: its number as printed without brackets (null where none is printed), title and tasks. */
public record DraftSection(@Nullable String number, String title, List<DraftTask> tasks) {

    public DraftSection {
        tasks = List.copyOf(tasks);
    }
}
