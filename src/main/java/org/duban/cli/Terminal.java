package org.duban.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process's own environment and terminal.
 *
 * @param console null where the process has none
 * @param piped   what comes in where nobody types
 * @param asked   where questions are shown then
 */
record Terminal(@Nullable Console console, BufferedReader piped, PrintStream asked) implements Keyboard {

    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

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
        return console == null || !console.isTerminal() ? answer(question) : console.readLine("%s", question);
    }

    private @Nullable String answer(String question) {
        asked.println(question);
        asked.flush();
        try {
            return piped.readLine();
        } catch (IOException closed) {
            LOG.warn("the answer cannot be read", closed);
            return null;
        }
    }
}
