package org.duban.ui.background;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work off the FX thread, one piece after another. What a piece of work fails with goes to the handler given
 * here unless the caller has one of its own, so that no failure is lost. With {@code Runnable::run} for both
 * executors everything happens at once, which is how models are tested.
 */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor worker;
    private final Executor quiet;
    private final Executor fx;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>(this, "running");

    /**
     * @param worker   runs one piece of work at a time
     * @param fx       runs on the FX thread
     * @param failures is told, on the FX thread, what went wrong
     */
    public Background(Executor worker, Executor fx, Consumer<Throwable> failures) {
        this(worker, worker, fx, failures);
    }

    /**
     * With a worker of its own for what nobody waits for, so that a save is not held up by a long import.
     *
     * @param worker   runs one piece at a time of the work that people wait for
     * @param quiet    runs one piece at a time of the work that nobody waits for
     * @param fx       runs on the FX thread
     * @param failures is told, on the FX thread, what went wrong
     */
    public Background(Executor worker, Executor quiet, Executor fx, Consumer<Throwable> failures) {
        this.worker = worker;
        this.quiet = quiet;
        this.fx = fx;
        this.failures = failures;
    }

    /** The work that a person waits for, null when there is none; quiet work never shows here. */
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Does work that a person waits for and may cancel, then hands the result over on the FX thread. */
    public <T> void run(String title, Work<T> work, Consumer<T> then) {
        run(title, work, then, failures);
    }

    /** As {@link #run(String, Work, Consumer)}, with a handler of its own for what goes wrong. */
    public <T> void run(String title, Work<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        var job = new Running(title);
        Progress progress = (done, total) -> {
            if (job.isCancelled()) {
                throw new Cancelled();
            }
            fx.execute(() -> job.reached(done, total));
        };
        worker.execute(() -> {
            fx.execute(() -> running.set(job));
            finish(work, progress, then, otherwise, () -> ended(job));
        });
    }

    /** Does work that nobody waits for, then hands the result over on the FX thread. */
    public <T> void quietly(Work<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        quiet.execute(() -> finish(work, Progress.UNWATCHED, then, otherwise, () -> {}));
    }

    /** Asks the work that people wait for to stop, also what begins later, until the subscription ends. */
    public Subscription stopAll() {
        return running.subscribe(job -> {
            if (job != null) {
                job.cancel();
            }
        });
    }

    private void ended(Running job) {
        if (job.equals(running.get())) {
            running.set(null);
        }
    }

    /** Hands a failure to the handler that every failure without one of its own goes to. */
    public void failed(Throwable failure) {
        failures.accept(failure);
    }

    private <T> void finish(
            Work<T> work, Progress progress, Consumer<T> then, Consumer<Throwable> otherwise, Runnable always) {
        try {
            T result = work.run(progress);
            fx.execute(() -> {
                always.run();
                then.accept(result);
            });
        } catch (Cancelled cancelled) {
            fx.execute(always);
        } catch (RuntimeException | Error failure) {
            LOG.warn("Background work failed", failure);
            fx.execute(() -> {
                always.run();
                otherwise.accept(failure);
            });
        }
    }
}
