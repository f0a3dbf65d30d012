package org.duban.domain.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as read.
 *
 * @param number as printed without brackets, null where none is printed
 * @param place  where its title stands; null where none is printed
 */
public record DraftSection(@Nullable String number, String title, List<DraftTask> tasks, @Nullable Place place) {

    public DraftSection {
        tasks = List.copyOf(tasks);
    }
}
