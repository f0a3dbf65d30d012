package org.duban.ui.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.duban.usecase.backup.KeepBackups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls what backs up each second, on a thread of its own. It is never interrupted, which would close files; the
 * process does not wait for it.
 */
final class EachSecond implements KeepBackups.Ticking {

    private static final Logger LOG = LoggerFactory.getLogger(EachSecond.class);

    @Override
    public Runnable begin(Runnable tick) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("backups").factory());
        ScheduledFuture<?> ticking = thread.scheduleWithFixedDelay(() -> safely(tick), 1, 1, TimeUnit.SECONDS);
        return () -> {
            ticking.cancel(false);
            thread.shutdown();
        };
    }

    /** One that failed is followed by others all the same. */
    private static void safely(Runnable tick) {
        try {
            tick.run();
        } catch (RuntimeException failure) {
            LOG.error("not backed up", failure);
        }
    }
}
