package org.duban.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/**
 * One section as a table tells it.
 *
 * @param number as printed, null where none is
 * @param title  null for the tasks before any section
 * @param place  null where the title is
 */
public record SectionRows(
        @Nullable String number, @Nullable String title, @Nullable Place place, List<TaskRows> tasks) {

    static SectionRows of(@Nullable String number, @Nullable String title, @Nullable Place place) {
        return new SectionRows(number, title, place, new ArrayList<>());
    }
}
