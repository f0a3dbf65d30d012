package org.duban.ui.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.duban.ui.background.Failures;

/** Starts JavaFX, opens the one window, and returns when it is closed and the store with it. */
final class Launch {

    private final Services services;
    private final ScreenMaker screens;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<RuntimeException> broken = new AtomicReference<>();

    Launch(Services services, ScreenMaker screens) {
        this.services = services;
        this.screens = screens;
    }

    /**
     * Runs until the window is closed.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    void run() throws InterruptedException {
        Platform.startup(this::open);
        Platform.setImplicitExit(false);
        ended.await();
        Platform.exit();
        RuntimeException failure = broken.get();
        if (failure != null) {
            throw failure;
        }
    }

    private void open() {
        try {
            var failures = new Failures();
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.accept(failure));
            new Program(services, screens, failures, new Stage(), ended::countDown).begin();
        } catch (RuntimeException failure) {
            broken.set(failure);
            ended.countDown();
        }
    }
}
