package org.duban.ui.review;

import java.util.List;
import org.duban.domain.review.Decision;

/** What is being edited below its row. */
public sealed interface Fields permits TaskFields, SectionFields, PlanFields {

    /** The row that is edited. */
    Cursor row();

    /** What was typed, as decisions about the review; empty where it changes nothing. */
    List<Decision> decisions();

    /** Whether everything typed can be kept. */
    boolean isValid();
}
