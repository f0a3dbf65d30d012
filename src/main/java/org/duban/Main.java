package org.duban;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import org.duban.cli.DubanCommand;
import org.duban.messages.Language;
import org.duban.settings.DataFolder;
import org.duban.ui.app.Display;
import org.duban.ui.app.DubanApplication;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Starts the program: the window, or with a sub-command the command line. */
public final class Main {

    private Main() {}

    /** Ends the process with the exit code of {@link #run}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        logIntoTheDataFolder();
        return DubanCommand.run(
                new Wiring(Clock.system(ZoneId.systemDefault())).commandLine(Main::openWindow),
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                args);
    }

    private static int openWindow(Path data, @Nullable Language language) {
        if (!Display.current().isPresent()) {
            throw new Refusal("no-display");
        }
        Application.launch(DubanApplication.class);
        return 0;
    }

    private static void logIntoTheDataFolder() {
        if (System.getProperty("duban.log") == null) {
            System.setProperty("duban.log", DataFolder.ofThisUser().resolve("duban.log").toString());
        }
    }
}
