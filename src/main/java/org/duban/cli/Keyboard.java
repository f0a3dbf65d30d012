package org.duban.cli;

import org.jspecify.annotations.Nullable;

/** Where passwords come from: never from the command line, which everybody on the machine can read. */
public interface Keyboard {

    /** What the variable of the environment says; null where it is not set. */
    @Nullable String variable(String name);

    /**
     * Asks for a line that is not shown while it is typed.
     *
     * @return its characters, which the caller wipes; null where nobody can type
     */
    char @Nullable [] secret(String question);

    /**
     * Asks for a line that is shown while it is typed.
     *
     * @return null where nobody can type
     */
    @Nullable String line(String question);

    /** That of the process. */
    static Keyboard ofProcess() {
        return new Terminal(System.console());
    }
}
