package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.store.Rebuild.Built;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Recovery.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a store that was made anew in the place of one that does not open, is not as it was saved, or is gone. A backup
 * with everything that the journal has after it is exactly what was saved and goes before all; where none reaches the
 * journal's end, what reaches furthest is taken: the newest backup, or the database's own repair of a copy.
 */
final class Rescue {

    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

    private final DataFolder folder;
    private final boolean onlyExact;
    private final Rebuild rebuild;
    private final List<Step> steps = new ArrayList<>();
    private final Set<BackupStamp> tried = new HashSet<>();
    private @Nullable Found best;

    /** @param onlyExact whether nothing else than exactly what was saved may take the place */
    Rescue(DataFolder folder, boolean onlyExact) {
        this.folder = folder;
        this.onlyExact = onlyExact;
        this.rebuild = new Rebuild(folder);
    }

    /**
     * A store that could take the place.
     *
     * @param source by what it came back; null where by the journal alone
     */
    private record Found(Built built, @Nullable Step source) {}

    /** Makes it anew. */
    @FunctionalInterface
    private interface Source {

        Built make() throws IOException, SQLException;
    }

    /**
     * Does it.
     *
     * @return what was done, in its order
     * @throws Refusal when there is nothing to make it from; everything is then left as it is
     */
    List<Step> run() throws IOException {
        try {
            backups();
            if (!isExact()) {
                consider(rebuild::fromNothing, null);
            }
            if (!isExact() && Files.exists(folder.file())) {
                consider(rebuild::fromRepairedCopy, new Step.FromCopy());
            }
            if (best == null || (onlyExact && !isExact())) {
                throw nothing();
            }
            takeThePlace(best);
            return List.copyOf(steps);
        } catch (IOException | RuntimeException failure) {
            forget(best);
            throw failure;
        }
    }

    private Refusal nothing() {
        return Files.exists(folder.file()) ? new Faults(folder.file()).damaged() : new Refusal("store-gone", folder.file().toString());
    }

    /** What is broken in one backup is broken in those after it, and whole in the oldest if in any. */
    private void backups() throws IOException {
        List<BackupStamp> proved = new Beside(folder).proved();
        var reaching = new ArrayList<BackupStamp>();
        for (BackupStamp each : proved) {
            if (reachesTheEnd(each)) {
                reaching.add(each);
            }
        }
        firstUsable(reaching);
        if (!isExact()) {
            firstUsable(reaching.reversed());
        }
        if (best == null) {
            firstUsable(proved);
        }
    }

    private void firstUsable(List<BackupStamp> some) throws IOException {
        for (BackupStamp each : some) {
            if (tried.add(each) && backup(each)) {
                return;
            }
        }
    }

    private boolean backup(BackupStamp backup) throws IOException {
        Path file = new Beside(folder).file(backup);
        boolean usable = consider(() -> rebuild.fromBackup(file), new Step.FromBackup(backup));
        if (!usable) {
            steps.add(new Step.BackupUnusable(backup.name()));
        }
        return usable;
    }

    private boolean reachesTheEnd(BackupStamp backup) throws IOException {
        try (var reader = new BackupReader(new Beside(folder).file(backup))) {
            return Journal.after(folder.path(), reader.says().end()).isComplete();
        } catch (Refusal damaged) {
            LOG.warn("a backup cannot be read", damaged);
            return false;
        }
    }

    private boolean isExact() {
        return best != null && best.built().isExact();
    }

    /** Whether the store could be made; it is the best if it is exact, or reaches further than those before. */
    private boolean consider(Source source, @Nullable Step step) throws IOException {
        try {
            Built built = source.make();
            var found = new Found(built, step);
            boolean better = best == null || built.isBetterThan(best.built());
            forget(better ? best : found);
            best = better ? found : best;
            return true;
        } catch (SQLException | RuntimeException unusable) {
            refuseWithoutRoom(unusable);
            LOG.warn("the store cannot be made anew from {}", step, unusable);
            return false;
        }
    }

    private void refuseWithoutRoom(Exception failure) {
        Refusal refusal = new Faults(folder.file()).whenOpening(failure);
        if (refusal.key().equals("disk-full")) {
            throw refusal;
        }
    }

    private static void forget(@Nullable Found found) throws IOException {
        if (found != null) {
            Files.deleteIfExists(found.built().file());
        }
    }

    private void takeThePlace(Found found) throws IOException {
        Built built = found.built();
        new Aside(folder.path())
                .exchange(folder.file(), built.file())
                .ifPresent(kept -> steps.addFirst(new Step.KeptAside(kept)));
        Instant until = Objects.requireNonNullElse(built.until(), Instant.EPOCH);
        if (found.source() != null) {
            steps.add(found.source());
        }
        if (built.entries() > 0) {
            steps.add(new Step.DoneAgain(built.entries(), until));
        }
        if (!built.hasEverything()) {
            steps.add(new Step.Missing(until));
        }
    }
}
