package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Backups in memory, for tests of what stands above them; they can be told to refuse. */
public final class MemoryBackups implements Backups, BackupMaker, Restoring {

    private static final long SIZE = 812_345;

    private final Path folder = Path.of("target", "desk", "backups").toAbsolutePath();
    private final List<BackupStamp> stamps = new ArrayList<>();
    private final List<String> restored = new ArrayList<>();
    private @Nullable Refusal refusal;
    private boolean endless;
    private boolean cancelled;

    /** From now on everything is refused so; null ends that. */
    public synchronized void refuseWith(@Nullable Refusal reason) {
        refusal = reason;
    }

    /** From now on making one goes on until it is cancelled. */
    public synchronized void neverEnd() {
        endless = true;
    }

    /** The next that is saved elsewhere is cancelled. */
    public synchronized void cancelNext() {
        cancelled = true;
    }

    /** Another one, made then. */
    public synchronized MemoryBackups with(Instant made, boolean proved) {
        long number = stamps.size() + 1L;
        stamps.addFirst(new BackupStamp("duban-" + number + ".duban", number, made, SIZE + number * 1024, proved));
        return this;
    }

    /** What was restored, and by whom. */
    public synchronized List<String> restored() {
        return List.copyOf(restored);
    }

    /** What each of them holds. */
    public static BackupContents contents(Instant made) {
        var plans = List.of(
                new BackupContents.PlanLine(2024, "江城市第一人民医院2024年重点工作", 30),
                new BackupContents.PlanLine(2023, "江城市第一人民医院2023年重点工作", 28));
        return new BackupContents(made, "7", plans, 86, 1240, 12, 34_567_890, List.of());
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized List<BackupStamp> all() {
        mustNotRefuse();
        return List.copyOf(stamps);
    }

    @Override
    public synchronized BackupStamp make(Progress progress) {
        mustNotRefuse();
        while (endless) {
            progress.at(1, 2);
            LockSupport.parkNanos(1_000_000);
        }
        with(Instant.parse("2024-10-10T02:32:00Z"), true);
        return stamps.getFirst();
    }

    @Override
    public BackupStamp makeIn(Path where, Progress progress) {
        return make(progress);
    }

    @Override
    public synchronized BackupContents saveTo(Path file, Progress progress) {
        mustNotRefuse();
        if (cancelled) {
            throw new Cancelled();
        }
        return contents(Instant.parse("2024-10-10T02:32:00Z"));
    }

    @Override
    public synchronized BackupContents contents(Path backup) {
        mustNotRefuse();
        return contents(stamps.stream()
                .filter(each -> each.name().equals(Objects.requireNonNull(backup.getFileName()).toString()))
                .map(BackupStamp::made)
                .findFirst()
                .orElse(Instant.parse("2024-10-09T09:05:00Z")));
    }

    @Override
    public boolean isThere(Path where) {
        return true;
    }

    @Override
    public List<BackupStamp> allIn(Path where) {
        return all();
    }

    @Override
    public BackupContents prove(Path backup, Progress progress) {
        progress.at(0, 0);
        return contents(backup);
    }

    @Override
    public synchronized Restored restore(Path backup, String who, Progress progress) {
        mustNotRefuse();
        restored.add(backup.getFileName() + " " + who);
        return new Restored(contents(backup), Optional.of(folder.resolve("duban-99.duban")));
    }

    private void mustNotRefuse() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
