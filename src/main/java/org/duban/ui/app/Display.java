package org.duban.ui.app;

import java.util.Map;

/**
 * Where a window would appear.
 *
 * @param system the operating system's name, as in {@code os.name}
 * @param platform JavaFX's window system where one was asked for, as in {@code glass.platform}, else empty
 * @param environment the environment variables
 */
public record Display(String system, String platform, Map<String, String> environment) {

    /** The display of this process. */
    public static Display current() {
        return new Display(
                System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv());
    }

    /** Whether a window can open: only Linux runs without; JavaFX draws there through X11, under Wayland too. */
    public boolean isPresent() {
        return !system.startsWith("Linux")
                || platform.equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
