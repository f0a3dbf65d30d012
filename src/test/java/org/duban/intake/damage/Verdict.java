package org.duban.intake.damage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duban.intake.DocumentPlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/**
 * How reading a file ended.
 *
 * @param outcome      "read", a refusal's key, or what else happened
 * @param accepted     whether it is a reading or a refusal
 * @param milliseconds that it took
 */
record Verdict(String file, String outcome, boolean accepted, long milliseconds) {

    /** Reads the file, giving up after so many seconds. */
    static Verdict on(Path file, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        var reading = new FutureTask<>(() -> outcome(file));
        Thread.ofPlatform().daemon().name(file.getFileName().toString()).start(reading);
        String name = file.getFileName().toString();
        try {
            String outcome = reading.get(seconds, TimeUnit.SECONDS);
            return new Verdict(name, outcome, true, since(start));
        } catch (ExecutionException failure) {
            return new Verdict(name, where(Objects.requireNonNull(failure.getCause())), false, since(start));
        } catch (TimeoutException endless) {
            reading.cancel(true);
            return new Verdict(name, "not read in " + seconds + " s", false, since(start));
        }
    }

    private static String outcome(Path file) {
        try {
            new DocumentPlanReader().read(file, Progress.UNWATCHED);
            return "read";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        var own = new StringBuilder(failure.toString());
        for (int i = 0, told = 0; i < trace.length && told < 4; i++) {
            if (trace[i].getClassName().startsWith("org.duban") || i == 0) {
                own.append("\n    at ").append(trace[i]);
                told++;
            }
        }
        return own.toString();
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
