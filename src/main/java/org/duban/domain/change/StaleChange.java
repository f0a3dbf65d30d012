package org.duban.domain.change;

import java.io.Serial;

/** The plan is no longer as the change expects it: somebody else changed the same thing in between. */
public final class StaleChange extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StaleChange(String message) {
        super(message);
    }

    static void unless(boolean asExpected, String what) {
        if (!asExpected) {
            throw new StaleChange(what + " is no longer as expected");
        }
    }
}
