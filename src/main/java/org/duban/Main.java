package org.duban;

import javafx.application.Application;
import org.duban.cli.DubanCommand;
import org.duban.ui.app.Display;
import org.duban.ui.app.DubanApplication;

/** Starts the window, or the command line where there are arguments. */
public final class Main {

    private Main() {}

    /** Ends the process with the exit code of {@link #run}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        if (args.length > 0) {
            return DubanCommand.run(args);
        }
        if (!Display.current().isPresent()) {
            return DubanCommand.withoutScreen();
        }
        try {
            Application.launch(DubanApplication.class);
            return 0;
        } catch (UnsupportedOperationException unreachable) {
            return DubanCommand.withoutScreen();
        }
    }
}
