package org.duban.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code duban}, the root of all sub-commands. */
@Command(name = "duban", mixinStandardHelpOptions = true, version = "duban 0.1.0",
        description = "督办：医院年度重点工作。Tracks a hospital's yearly key tasks.")
public final class DubanCommand {

    /** Runs the command line; returns the exit code. */
    public static int run(String... args) {
        return new CommandLine(new DubanCommand()).execute(args);
    }

    /** Says that there is no screen and what works without one; returns the exit code. */
    public static int withoutScreen() {
        System.err.println("没有可用的显示器，请改用命令行：duban --help"
                + " / No display here; the command line works without one: duban --help");
        return 1;
    }
}
