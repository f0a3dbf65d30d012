package org.duban.ui.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Runs something on the FX thread once a minute, which wakes nothing in between as an animation would. */
final class EachMinute {

    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES, Platform::runLater);

    private EachMinute() {}

    /** Runs it now and from then on. */
    static void run(Runnable action) {
        action.run();
        LATER.execute(() -> run(action));
    }
}
