package org.duban.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import picocli.CommandLine;

/** Every command and sub-command there is. */
public final class CommandTree {

    private CommandTree() {}

    public static Stream<CommandLine> of(Parts parts, Language language) {
        var nowhere = new PrintWriter(new StringWriter());
        return all(DubanCommand.commandLine(parts, new Console(nowhere, nowhere, new Messages(language))));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandTree::all));
    }
}
