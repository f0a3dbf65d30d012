package org.duban.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says in the user's language that the command line was not understood, and where its usage is told. */
final class NotUnderstood implements IParameterExceptionHandler {

    private final Console console;

    NotUnderstood(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException misunderstood, String[] arguments) {
        String command = misunderstood.getCommandLine().getCommandSpec().qualifiedName();
        console.err()
                .println(console.messages()
                        .text("cli.not-understood", String.join(" ", List.of(arguments)), command + " --help"));
        return misunderstood.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }
}
