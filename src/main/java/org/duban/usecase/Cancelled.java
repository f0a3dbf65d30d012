package org.duban.usecase;

import java.io.Serial;

/** The person waiting for the work has cancelled it. */
public final class Cancelled extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
