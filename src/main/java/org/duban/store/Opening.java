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
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    /**
     * A store and its journal, which end with the same entry.
     *
     * @param steps what had to be done for it
     */
    record Opened(Session session, Journal journal, List<Step> steps) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            session.close();
            journal.close();
        }
    }

    /** Opens it, and makes one where there is nothing. */
    Ledger run() {
        try {
            FolderLock lock = FolderLock.on(folder.path());
            try {
                Opened opened = locked();
                var deeds = new RecordedDeeds(folder, lock, opened.session(), opened.journal());
                Recovery recovery = opened.steps().isEmpty() ? null : new Recovery(opened.steps());
                return new H2Ledger(opened.session(), Schema.LATEST, deeds, recovery);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new Faults(folder.file()).whenOpening(failure);
        }
    }

    /** The same for somebody who holds the folder's lock, and keeps it after this is closed. */
    Opened locked() throws IOException {
        folder.sweep();
        boolean unfinished = Journal.isUnfinished(folder.path());
        boolean any = Files.exists(folder.file()) || new Beside(folder).isAny();
        Optional<HistoryEnd> gone = any ? Journal.gone(folder.path()) : Optional.empty();
        Opened opened = whole().orElse(null);
        boolean rescued = opened == null;
        if (opened == null) {
            rescue();
            opened = aligned(true);
        }
        try {
            tellOfTheJournal(opened.session(), gone);
            tellWhatIsGone(opened.session(), rescued && unfinished);
            forgetOthers(opened.session(), rescued);
            new Suspicion(folder.path()).drop();
            return new Opened(opened.session(), opened.journal(), List.copyOf(steps));
        } catch (IOException | RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    private void tellOfTheJournal(Session session, Optional<HistoryEnd> gone) {
        if (gone.isPresent() && session.read(sql -> history(sql).mayBeOf(gone.get()))) {
            steps.addFirst(new Step.HistoryGone(folder.path().resolve(Journal.FOLDER)));
        }
    }

    /**
     * An entry torn off the journal cannot be told from one never finished. What was noted at the last close can; and
     * where the store was lost as well, nobody knows whether that entry was in it.
     */
    private void tellWhatIsGone(Session session, boolean torn) {
        HistoryEnd end = session.read(sql -> history(sql).end());
        long noted = KnownSums.noted(folder.path()).map(KnownSums::entries).orElse(0L);
        if (torn || (noted > end.number() && !endsRestored(session))) {
            tell(new Step.Missing(session.read(sql -> history(sql).whenOf(end)).orElse(Instant.EPOCH)));
        }
    }

    /** What was noted of a store that had its place before. */
    private void forgetOthers(Session session, boolean rescued) throws IOException {
        HistoryEnd end = session.read(sql -> history(sql).end());
        boolean others = KnownSums.noted(folder.path()).filter(each -> !each.end().equals(end)).isPresent();
        if (rescued || (others && endsRestored(session))) {
            KnownSums.forget(folder.path());
        }
    }

    private static boolean endsRestored(Session session) {
        return session.read(sql -> history(sql).kindOf(history(sql).end()).equals(ChangeJson.RESTORED));
    }

    private static HistoryTable history(DSLContext sql) {
        return new HistoryTable(sql, new ChangeJson());
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
    private Optional<Opened> whole() throws IOException {
        if (Files.notExists(folder.file())) {
            if (new Beside(folder).isAny()) {
                steps.add(new Step.Gone(folder.file()));
                return Optional.empty();
            }
            KnownSums.forget(folder.path());
            new Creation(folder).run();
        }
        try {
            new Schema(file).mustBeUsable(new BeforeMigration(folder));
            return asSaved();
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

    private Optional<Opened> asSaved() throws IOException {
        try {
            Opened opened = aligned(false);
            if (isAsSaved(opened)) {
                return Optional.of(opened);
            }
        } catch (StaleChange doesNotFit) {
            LOG.error("the store is not what its journal goes on from", doesNotFit);
        }
        steps.removeIf(Step.DoneAgain.class::isInstance);
        steps.add(new Step.NotAsSaved(folder.file()));
        return Optional.empty();
    }

    private boolean isAsSaved(Opened opened) throws IOException {
        boolean saved = false;
        try {
            saved = new AsSaved(folder).isSo(opened.session());
            return saved;
        } finally {
            if (!saved) {
                opened.close();
            }
        }
    }

    private Opened aligned(boolean rescued) throws IOException {
        Session session = Session.open(file);
        boolean done = false;
        try {
            var alignment = new Alignment(folder, session, rescued);
            var opened = new Opened(session, alignment.journal(), List.of());
            alignment.steps().forEach(this::tell);
            done = true;
            return opened;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    /** That something may be missing is told once, with the moment known first. */
    private void tell(Step step) {
        if (!(step instanceof Step.Missing) || steps.stream().noneMatch(Step.Missing.class::isInstance)) {
            steps.add(step);
        }
    }
}
