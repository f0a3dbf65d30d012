package org.duban.ui.form;

import java.util.List;

/**
 * Something that can be decided about a file or a row.
 *
 * @param id      of its button
 * @param chosen  whether it was decided so
 * @param run     decides it
 * @param choices to choose one of first; empty where there is nothing to choose
 */
record Act(String id, String words, boolean chosen, Runnable run, List<Choice> choices) {

    /** One of several. */
    record Choice(String words, Runnable run) {}

    Act {
        choices = List.copyOf(choices);
    }

    Act(String id, String words, boolean chosen, Runnable run) {
        this(id, words, chosen, run, List.of());
    }
}
