package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.backup.Recovery.Step;

/** Has a store and its journal end with the same entry: what one has more the other gets. */
final class Alignment {

    private static final int AT_ONCE = 500;

    private final DataFolder folder;
    private final Session session;
    private final List<Step> steps = new ArrayList<>();

    Alignment(DataFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    /** What had to be done, as far as anybody needs to know. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /**
     * The journal, to be added to.
     *
     * @throws StaleChange when the store is not what the next entry of the journal was done to, or was rolled back so far
     *     that a backup has more
     */
    Journal journal() throws IOException {
        Journal journal;
        try {
            journal = Journal.open(folder.path());
        } catch (Journal.Torn torn) {
            return anew();
        }
        HistoryEnd known = journal.end().orElse(null);
        if (known != null && (!has(known) || !isWhole())) {
            journal.close();
            return anew();
        }
        fill(journal, known == null ? neededFrom() : known);
        journal.backedUp(neededFrom().number());
        return journal;
    }

    /** Whether what is needed of it can be read. */
    private boolean isWhole() throws IOException {
        return Journal.after(folder.path(), neededFrom()).complete();
    }

    private HistoryEnd neededFrom() throws IOException {
        return new Beside(folder).neededFrom(this::has);
    }

    /** The store gets what follows; a journal that does not go on from the store makes room for a new one. */
    private Journal anew() throws IOException {
        Journal.Tail tail = Journal.after(folder.path(), end());
        session.alter(sql -> new Replay(sql).doAgain(tail.lines()));
        if (!tail.lines().isEmpty()) {
            steps.add(new Step.DoneAgain(tail.lines().size(), tail.lines().getLast().when()));
        }
        if (!tail.complete() || !isWhole()) {
            keepAside(tail);
        }
        try {
            Journal journal = Journal.open(folder.path());
            HistoryEnd known = journal.end().orElse(null);
            fill(journal, known == null ? neededFrom() : known);
            return journal;
        } catch (Journal.Torn impossible) {
            throw new IOException(impossible);
        }
    }

    private void keepAside(Journal.Tail tail) throws IOException {
        boolean restored = read(table -> table.kindOf(table.end()).equals(ChangeJson.RESTORED));
        HistoryEnd end = end();
        if (!restored && !tail.complete() && new Behind(folder, end).isSo()) {
            throw new StaleChange("a backup has more than the store");
        }
        Path kept = new Aside(folder.path()).keep(Journal.files(folder.path()));
        if (restored) {
            KnownSums.forget(folder.path());
            return;
        }
        steps.add(new Step.HistoryDamaged(kept));
        if (tail.reaches() > end.number()) {
            steps.add(new Step.Missing(read(table -> table.whenOf(end)).orElse(Instant.EPOCH)));
        }
    }

    private void fill(Journal journal, HistoryEnd from) throws IOException {
        HistoryEnd last = from;
        List<HistoryLine> lines = after(last);
        while (!lines.isEmpty()) {
            journal.append(lines);
            last = HistoryEnd.of(lines.getLast());
            lines = after(last);
        }
    }

    private List<HistoryLine> after(HistoryEnd entry) {
        return read(table -> table.after(entry, AT_ONCE));
    }

    private boolean has(HistoryEnd entry) {
        return read(table -> table.has(entry));
    }

    private HistoryEnd end() {
        return read(HistoryTable::end);
    }

    private <T> T read(Function<HistoryTable, T> question) {
        return session.read(sql -> question.apply(new HistoryTable(sql, new ChangeJson())));
    }
}
