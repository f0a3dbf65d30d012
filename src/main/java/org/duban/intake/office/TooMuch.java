package org.duban.intake.office;

import java.io.Serial;

/** A document goes beyond the {@link Limits}. */
final class TooMuch extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}
