package org.duban.ui.app;

/** Opens the window. */
public final class DubanApplication {

    private DubanApplication() {}

    /**
     * Opens the window over these services; returns when it is closed and the store with it. To be called once, not
     * on the FX thread.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    public static void launchWith(Services services) throws InterruptedException {
        new Launch(services, new TaskScreens(services)).run();
    }
}
