package org.duban.cli;

import java.io.PrintWriter;
import org.duban.messages.Messages;

/**
 * Where a command talks to.
 *
 * @param out      takes data
 * @param err      takes talk
 * @param messages the words of the user's language
 */
record Console(PrintWriter out, PrintWriter err, Messages messages) {

    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
