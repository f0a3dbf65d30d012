package org.duban;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.duban.cli.DubanCommand;
import org.duban.settings.DataFolder;
import org.duban.ui.app.Display;
import org.duban.ui.app.DubanApplication;
import org.duban.usecase.Refusal;

/** Starts the program: the window, or with a sub-command the command line. */
public final class Main {

    private Main() {}

    /** Ends the process with the exit code of {@link #run}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        logIntoTheDataFolder();
        var wiring = new Wiring(Clock.system(ZoneId.systemDefault()));
        return DubanCommand.run(
                wiring.commandLine(data -> openWindow(wiring, data)),
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                args);
    }

    private static int openWindow(Wiring wiring, Path data) {
        if (!Display.current().isPresent()) {
            throw new Refusal("no-display");
        }
        if (!Display.current().platform().equals("Headless")) {
            // The system's print dialog is AWT's, which the start scripts keep from looking for a screen.
            System.setProperty("java.awt.headless", "false");
        }
        try {
            DubanApplication.launchWith(wiring.window(data));
            return 0;
        } catch (UnsupportedOperationException unreachable) {
            throw new Refusal("no-display").because(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void logIntoTheDataFolder() {
        if (System.getProperty("duban.log") == null) {
            System.setProperty("duban.log", DataFolder.ofThisUser().resolve("duban.log").toString());
        }
    }
}
