package org.duban.cli;

import org.duban.usecase.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one sentence; what nobody expected goes to the log with all it knows. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            LOG.warn("Refused: {}", refusal.getMessage(), refusal.getCause());
            console.err().println(console.messages().sentence(refusal));
        } else {
            LOG.error("Unexpected failure", failure);
            console.err().println(console.messages().text("cli.unexpected", failure.toString()));
        }
        return 1;
    }
}
