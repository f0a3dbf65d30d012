package org.duban.ui.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;

/** Runs something on the FX thread once a minute, which wakes nothing in between as an animation would. */
final class EachMinute {

    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES, Platform::runLater);

    private final Runnable action;
    private boolean ended;

    private EachMinute(Runnable action) {
        this.action = action;
    }

    /** Runs it now and from then on, until the subscription ends; to be called, as that is, on the FX thread. */
    static Subscription run(Runnable action) {
        var each = new EachMinute(action);
        each.next();
        return () -> each.ended = true;
    }

    private void next() {
        if (!ended) {
            action.run();
            LATER.execute(this::next);
        }
    }
}
