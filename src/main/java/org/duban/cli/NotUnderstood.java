package org.duban.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language which words of the command line were not understood, and where its usage is told. */
final class NotUnderstood implements IParameterExceptionHandler {

    private final Console console;

    NotUnderstood(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException misunderstood, String[] arguments) {
        String usage = misunderstood.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        console.err().println(sentence(misunderstood, List.of(arguments), usage));
        return misunderstood.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private String sentence(ParameterException misunderstood, List<String> arguments, String usage) {
        if (misunderstood instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(NotUnderstood::name).collect(Collectors.joining(" "));
            return console.messages().text("cli.missing", names, usage);
        }
        return console.messages().text("cli.not-understood", String.join(" ", wrong(misunderstood, arguments)), usage);
    }

    /** The words that are wrong where the parser knows them, else the whole line. */
    private static List<String> wrong(ParameterException misunderstood, List<String> arguments) {
        ArgSpec argument = misunderstood.getArgSpec();
        String value = misunderstood.getValue();
        if (misunderstood instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched();
        }
        return argument == null || value == null ? arguments : List.of(name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
