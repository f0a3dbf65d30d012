package org.duban.ui.intake;

import org.duban.usecase.Refusal;

/** Where the intake of a document stands, as far as a person must know. */
public sealed interface Intake {

    /** Nothing to tell. */
    record Idle() implements Intake {}

    /** The document cannot be taken in, for a reason. */
    record Refused(String name, Refusal reason) implements Intake {}
}
