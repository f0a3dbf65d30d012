package org.duban.usecase.form;

import org.duban.usecase.Refusal;

/** What a form that came back is known by. */
public sealed interface FormOrigin {

    /** It still carries what the office hid in it. */
    record Known(FormMarks marks) implements FormOrigin {}

    /**
     * What was hidden in it is gone, was changed, or cannot be understood; somebody has to say whose it is.
     *
     * @param why  what happened to it
     * @param head the words above its rows, and its name
     */
    record Lost(Refusal why, String head) implements FormOrigin {}
}
