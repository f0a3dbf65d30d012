package org.duban.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.duban.ui.timeline.PaintedWindow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One frame of the timeline in a window of 1920×1080 while it is dragged, in software, against a bare canvas drawing as
 * many rectangles and strings: at most twice its time and 8 ms. Each measures a whole picture; what those that stand still
 * take is the taking of the picture and no drawing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class PaintBenchmark {

    private PaintedWindow window;

    /** Opens the window. */
    @Setup
    public void open() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        window = onFx(PaintedWindow::new);
    }

    /** Ends JavaFX. */
    @TearDown
    public void close() {
        Platform.exit();
    }

    /** The timeline, every row drawn anew. */
    @Benchmark
    public WritableImage timeline() {
        return picture(PaintedWindow::dragged);
    }

    /** The bare canvas. */
    @Benchmark
    public WritableImage bare() {
        return picture(PaintedWindow::bare);
    }

    /** The timeline, nothing drawn anew. */
    @Benchmark
    public WritableImage still() {
        return picture(PaintedWindow::still);
    }

    /** The bare canvas, nothing drawn anew. */
    @Benchmark
    public WritableImage bareStill() {
        return picture(PaintedWindow::bareStill);
    }

    private WritableImage picture(Function<PaintedWindow, WritableImage> how) {
        return onFx(() -> how.apply(window));
    }

    private static <T> T onFx(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }
}
