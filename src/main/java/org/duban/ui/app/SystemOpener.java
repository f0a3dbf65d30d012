package org.duban.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.duban.usecase.Refusal;

/** Opens a file or a folder with the program that the system has for it. */
final class SystemOpener implements Consumer<Path> {

    private final String system;

    /**
     * @param system the operating system's name, as in {@code os.name}
     */
    SystemOpener(String system) {
        this.system = system;
    }

    /**
     * Starts the program and does not wait for it.
     *
     * @throws Refusal when the system has none
     */
    @Override
    public void accept(Path file) {
        try {
            new ProcessBuilder(command(file.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw new Refusal("no-program-to-open", file.toString()).because(none);
        }
    }

    List<String> command(String file) {
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", file);
    }
}
