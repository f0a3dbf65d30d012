package org.duban.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
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
     * Asks for a line that is shown while it is typed, or comes from another program.
     *
     * @return null where there is none
     */
    @Nullable String line(String question);

    /** That of the process. */
    static Keyboard ofProcess() {
        return new Terminal(System.console(), new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), System.err);
    }
}
