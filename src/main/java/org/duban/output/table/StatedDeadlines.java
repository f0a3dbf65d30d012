package org.duban.output.table;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;

/**
 * The deadlines that a task's own text states to whoever reads it, so that the paper does not print them twice. It must
 * find exactly what the reader of papers finds, or a plan would not come back as it went out.
 */
@FunctionalInterface
public interface StatedDeadlines {

    /** Takes every text for silent, so that the paper prints all deadlines in their column. */
    StatedDeadlines NONE = (text, year) -> List.of();

    /**
     * The deadlines in the order of the text.
     *
     * @param year the plan's year, which words without a year mean
     */
    List<DraftDeadline> in(String text, int year);
}
