package org.duban.ui.task;

import java.time.LocalDate;
import org.duban.messages.Messages;
import org.duban.wording.LightWords;

/**
 * The words of the pane in one language.
 *
 * @param year the plan's; days of other years are said with theirs
 */
record Wording(Messages messages, Dates dates, int year) {

    /** 10月31日. */
    String day(LocalDate day) {
        return dates.inWords(day, year);
    }

    /** Lights and their reasons. */
    LightWords lights() {
        return new LightWords(messages, year);
    }
}
