package org.duban.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/**
 * The process's own environment and terminal.
 *
 * @param console null where the process has none
 */
record Terminal(@Nullable Console console) implements Keyboard {

    @Override
    public @Nullable String variable(String name) {
        return System.getenv(name);
    }

    @Override
    public char @Nullable [] secret(String question) {
        return console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
    }

    @Override
    public @Nullable String line(String question) {
        return console == null || !console.isTerminal() ? null : console.readLine("%s", question);
    }
}
