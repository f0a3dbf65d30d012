package org.duban.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's data lives when no folder is named: the place that each system keeps for programs' data. */
public final class DataFolder {

    private final String system;
    private final Map<String, String> environment;
    private final Path home;

    /**
     * @param system      the name of the operating system, as the property {@code os.name} tells it
     * @param environment the variables of the process
     * @param home        the user's home folder
     */
    public DataFolder(String system, Map<String, String> environment, Path home) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /** The folder of the user who runs this process. */
    public static Path ofThisUser() {
        return new DataFolder(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")))
                .path();
    }

    /** The folder; it need not exist yet. */
    public Path path() {
        if (system.startsWith("windows")) {
            return named("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Duban");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Duban");
        }
        return named("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("duban");
    }

    private Path named(String variable, Path otherwise) {
        @Nullable String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
