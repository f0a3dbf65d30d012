package org.duban.ui;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Waits until what was begun is shown. TestFX sleeps five times ten milliseconds for that, which is long where nothing
 * happens and may be short where a lot does; here the pulses themselves are awaited.
 */
public final class Pulses {

    /** What the first brings about, the second lays out. */
    private static final int ENOUGH = 2;

    /** A window that closes meanwhile has no pulse any more. */
    private static final int PULSE_MILLIS = 200;

    /** As long as what is begun may keep the window busy. */
    private static final int BUSY_MILLIS = 60_000;

    private Pulses() {}

    /** Returns once the events are handled and the windows laid out; the window itself waits for nothing. */
    public static void settle() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        for (int pulse = 0; pulse < ENOUGH; pulse++) {
            var laidOut = new CountDownLatch(1);
            onFx(() -> next().ifPresentOrElse(scene -> tell(scene, laidOut), laidOut::countDown));
            if (!await(laidOut, PULSE_MILLIS)) {
                onFx(() -> {});
            }
        }
        onFx(() -> {});
    }

    private static void onFx(Runnable action) {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        if (!await(done, BUSY_MILLIS)) {
            throw new AssertionError("the window is busy");
        }
    }

    private static Optional<Scene> next() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).filter(each -> each != null).findFirst();
    }

    private static void tell(Scene scene, CountDownLatch laidOut) {
        var listener = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                laidOut.countDown();
            }
        };
        scene.addPostLayoutPulseListener(listener);
        Platform.requestNextPulse();
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
