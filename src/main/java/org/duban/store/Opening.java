package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Opens the store of a data folder, brought to where the journal ends; where it does not open, or is not as it was saved,
 * it is made anew first from what is beside it.
 */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final DataFolder folder;
    private final H2File file;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Refusal refusal;

    Opening(DataFolder folder) {
        this.folder = folder;
        this.file = new H2File(folder.file());
    }

    /** A store and its journal, which end with the same entry. */
    private record Both(Session session, Journal journal) {}

    /** Opens it, and makes one where there is nothing. */
    Ledger run() {
        try {
            FolderLock lock = FolderLock.on(folder.path());
            try {
                return ledger(lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new Faults(folder.file()).whenOpening(failure);
        }
    }

    private Ledger ledger(FolderLock lock) throws IOException {
        folder.sweep();
        Both both = whole().orElse(null);
        if (both == null) {
            rescue();
            both = aligned(Session.open(file));
        }
        tellWhatWasNotedAndIsGone(both.session());
        new Suspicion(folder.path()).drop();
        var deeds = new RecordedDeeds(folder, lock, both.session(), both.journal());
        return new H2Ledger(both.session(), Schema.LATEST, deeds, steps.isEmpty() ? null : new Recovery(steps));
    }

    /** An entry torn off the journal cannot be told from one never finished; what was noted at the last close can. */
    private void tellWhatWasNotedAndIsGone(Session session) {
        boolean told = steps.stream().anyMatch(Step.Missing.class::isInstance);
        long noted = KnownSums.noted(folder.path()).map(KnownSums::entries).orElse(0L);
        session.read(sql -> {
            var history = new HistoryTable(sql, new ChangeJson());
            if (!told && noted > history.end().number()) {
                steps.add(new Step.Missing(history.whenOf(history.end()).orElse(Instant.EPOCH)));
            }
            return noted;
        });
    }

    /** A file that does not open for a reason nobody knows makes room for nothing less than exactly what was saved. */
    private void rescue() throws IOException {
        boolean isDamaged = refusal == null || refusal.key().equals(Faults.DAMAGED_STORE);
        try {
            steps.addAll(new Rescue(folder, !isDamaged).run());
        } catch (Refusal nothing) {
            throw isDamaged ? nothing : refusal;
        }
    }

    /** What is there, if it is as it was saved. */
    private Optional<Both> whole() throws IOException {
        if (Files.notExists(folder.file())) {
            if (new Beside(folder).isAny()) {
                steps.add(new Step.Gone(folder.file()));
                return Optional.empty();
            }
            new Creation(folder).run();
        }
        try {
            new Schema(file).mustBeUsable(new BeforeMigration(folder));
            return asSaved(Session.open(file));
        } catch (Refusal told) {
            if (!Faults.mayBeDamage(told) || !Files.isReadable(folder.file())) {
                throw told;
            }
            LOG.error("the store does not open", told);
            refusal = told;
            steps.add(new Step.NotOpened(folder.file()));
            return Optional.empty();
        }
    }

    private Optional<Both> asSaved(Session session) throws IOException {
        try {
            Both both = aligned(session);
            if (new AsSaved(folder).isSo(session)) {
                return Optional.of(both);
            }
            both.journal().close();
        } catch (StaleChange | JacksonException doesNotFit) {
            LOG.error("the journal does not fit the store", doesNotFit);
        } catch (IOException | RuntimeException failure) {
            session.close();
            throw failure;
        }
        session.close();
        steps.clear();
        steps.add(new Step.NotAsSaved(folder.file()));
        return Optional.empty();
    }

    private Both aligned(Session session) throws IOException {
        var alignment = new Alignment(folder, session);
        Journal journal = alignment.journal();
        steps.addAll(alignment.steps());
        return new Both(session, journal);
    }
}
