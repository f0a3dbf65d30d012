package org.duban.ui.app;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.duban.ui.background.Background;

/**
 * Stops what people wait for, also what has not begun yet: whoever goes on reading a store whose file is replaced would
 * keep the old one alive.
 *
 * @param worker does one piece after another
 */
record Standstill(Background background, Executor worker) {

    /** Runs it on the FX thread once nothing is under way any more. */
    void then(Runnable action) {
        Subscription stopping = background.stopAll();
        worker.execute(() -> Platform.runLater(() -> {
            stopping.unsubscribe();
            action.run();
        }));
    }
}
