package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/**
 * A section of a review; it is imported with those of its tasks that are ticked, and not at all when none is.
 *
 * @param number as printed, null where none is printed
 * @param place  where its title stands; null where none is printed or a person made it
 */
public record ReviewSection(
        SectionKey key, @Nullable String number, String title, @Nullable Place place, List<ReviewTask> tasks) {

    public ReviewSection {
        tasks = List.copyOf(tasks);
    }

    /** The same section with other tasks. */
    public ReviewSection withTasks(List<ReviewTask> others) {
        return new ReviewSection(key, number, title, place, others);
    }

    /** The section as a draft with those tasks that are ticked. */
    DraftSection ticked() {
        return new DraftSection(
                number,
                title,
                tasks.stream().filter(ReviewTask::ticked).map(ReviewTask::draft).toList(),
                place);
    }
}
