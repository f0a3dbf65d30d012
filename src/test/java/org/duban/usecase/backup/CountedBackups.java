package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.MovingClock;
import org.jspecify.annotations.Nullable;

/** Backups that are only counted; they take as long, and fail, as they are told to. */
final class CountedBackups implements BackupMaker {

    private static final Path FOLDER = Path.of("backups");

    private final MovingClock clock;
    private final Map<Path, Integer> made = new ConcurrentHashMap<>();
    private int tried;
    private Runnable meanwhile = () -> {};
    private Runnable meanwhileElsewhere = () -> {};
    private Duration elsewhere = Duration.ZERO;
    private boolean pulled;
    private @Nullable RuntimeException failure;
    private @Nullable RuntimeException failureElsewhere;

    CountedBackups(MovingClock clock) {
        this.clock = clock;
    }

    int tried() {
        return tried;
    }

    int made() {
        return madeIn(FOLDER);
    }

    int madeIn(Path folder) {
        return made.getOrDefault(folder, 0);
    }

    void failing(@Nullable RuntimeException why) {
        failure = why;
    }

    void failingIn(@Nullable RuntimeException why) {
        failureElsewhere = why;
    }

    /** The stick is pulled out, or put in again. */
    void pulled(boolean out) {
        pulled = out;
        failingIn(out ? new Refusal("backup-folder-gone", "/media/stick") : null);
    }

    @Override
    public boolean isThere(Path folder) {
        return !pulled;
    }

    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    void meanwhileElsewhere(Runnable work) {
        meanwhileElsewhere = work;
    }

    /** How long one takes in another folder. */
    void takes(Duration time) {
        elsewhere = time;
    }

    @Override
    public Path folder() {
        return FOLDER;
    }

    @Override
    public BackupStamp make(Progress progress) {
        tried++;
        progress.at(0, 1);
        meanwhile.run();
        return made(FOLDER, failure);
    }

    @Override
    public BackupStamp makeIn(Path folder, Progress progress) {
        progress.at(0, 1);
        meanwhileElsewhere.run();
        clock.move(elsewhere);
        return made(folder, failureElsewhere);
    }

    private BackupStamp made(Path folder, @Nullable RuntimeException why) {
        if (why != null) {
            throw why;
        }
        int number = made.merge(folder, 1, Integer::sum);
        return new BackupStamp("duban-" + number, number, clock.instant(), 1000, true);
    }

    @Override
    public BackupContents saveTo(Path file, Progress progress) {
        return MemoryBackups.contents(makeIn(file, progress).made());
    }
}
