package org.duban.ui.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Running;
import org.duban.ui.background.Work;
import org.jspecify.annotations.Nullable;

/** The last backup before the window goes: nothing is to be seen of it unless it takes long, and nobody has to wait. */
final class Ending {

    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater);

    private final Background background;
    private final DubanWindow window;
    private final Messages messages;
    private final Runnable then;
    private boolean over;

    /**
     * @param keeper does it
     * @param then   is run on the FX thread when it is over, however it ended
     */
    Ending(Executor keeper, Failures failures, DubanWindow window, Messages messages, Runnable then) {
        this.background = new Background(keeper, Platform::runLater, failures);
        this.window = window;
        this.messages = messages;
        this.then = then;
    }

    /**
     * Begins; the window takes no more input, which would not be saved.
     *
     * @param work makes the backup
     */
    void begin(Work<?> work) {
        Stage stage = window.stage();
        EventHandler<InputEvent> deaf = Event::consume;
        stage.addEventFilter(InputEvent.ANY, deaf);
        stage.setOnCloseRequest(event -> {
            event.consume();
            stop();
        });
        background.runningProperty().subscribe(this::ended);
        String words = messages.text("backup.finishing");
        background.run(words, work, done -> {}, failure -> {});
        SOON.execute(() -> {
            if (!over) {
                stage.removeEventFilter(InputEvent.ANY, deaf);
                window.show(new WaitingPage(background, words, messages.text("backup.no-wait")));
            }
        });
    }

    private void stop() {
        Running running = background.runningProperty().get();
        if (running != null) {
            running.cancel();
        }
    }

    private void ended(@Nullable Running before, @Nullable Running now) {
        if (before != null && now == null && !over) {
            over = true;
            then.run();
        }
    }
}
