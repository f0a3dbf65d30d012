package org.duban.ui.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duban.usecase.backup.KeepBackups;

/**
 * A thread of its own that does something a second after it was done last. It is never interrupted, which would close
 * files; the process does not wait for it.
 */
final class EachSecond implements KeepBackups.Ticking {

    @Override
    public Runnable begin(Runnable tick) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("backups").factory());
        var _ = timer.scheduleWithFixedDelay(tick, 1, 1, TimeUnit.SECONDS);
        return timer::shutdown;
    }
}
