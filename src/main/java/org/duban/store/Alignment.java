package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.backup.Recovery.Step;

/**
 * Has a store and its journal end with the same entry. First the store gets what follows its last entry in the journal;
 * then who is right stands in {@link Standing}.
 */
final class Alignment {

    private static final int AT_ONCE = 500;

    private final DataFolder folder;
    private final Session session;
    private final boolean rescued;
    private final List<Step> steps = new ArrayList<>();

    /** @param rescued whether the store was made anew just now, so that there is none that could be better */
    Alignment(DataFolder folder, Session session, boolean rescued) {
        this.folder = folder;
        this.session = session;
        this.rescued = rescued;
    }

    /** How a store that has what it could get from the journal stands to it. */
    private enum Standing {

        /** The store has the journal's last entry, or there is no journal: the journal gets what it lacks. */
        TOGETHER,

        /** The store has it, and lines before it that are needed are none any more: the journal is written anew. */
        GAPS,

        /** The store ends with a restore that the journal does not know: the journal is that of before. */
        RESTORED,

        /** A backup leads to the journal's end, or has what the store has and more: the store was rolled back. */
        STORE_BEHIND,

        /** Nothing beside is better than the store: what the journal has beyond it cannot be had. */
        JOURNAL_APART
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
        Journal.Tail tail = Journal.after(folder.path(), end());
        doAgain(tail.lines());
        switch (standing(tail)) {
            case TOGETHER -> {}
            case RESTORED -> keepAside();
            case GAPS -> steps.add(new Step.HistoryDamaged(keepAside()));
            case STORE_BEHIND -> throw new StaleChange("a backup has more than the store");
            case JOURNAL_APART -> {
                steps.add(new Step.HistoryDamaged(keepAside()));
                tellMissing(tail);
            }
        }
        return filled();
    }

    private void doAgain(List<HistoryLine> lines) {
        int fitting = session.alter(sql -> new Replay(sql).doAgain(lines));
        if (fitting < lines.size() && !rescued) {
            throw new StaleChange("the journal does not fit the store");
        }
        if (fitting > 0) {
            steps.add(new Step.DoneAgain(fitting, lines.get(fitting - 1).when()));
        }
    }

    private Standing standing(Journal.Tail tail) throws IOException {
        HistoryEnd last = tail.last();
        if (tail.isEmpty() || (last != null && has(last))) {
            return tail.isEmpty() || needed().areThere() ? Standing.TOGETHER : Standing.GAPS;
        }
        if (!tail.known() && read(table -> table.kindOf(table.end()).equals(ChangeJson.RESTORED))) {
            return Standing.RESTORED;
        }
        return !rescued && new Behind(folder, end()).isSo() ? Standing.STORE_BEHIND : Standing.JOURNAL_APART;
    }

    private NeededLines needed() {
        return new NeededLines(folder, this::has, this::soundFrom);
    }

    private Path keepAside() throws IOException {
        return new Aside(folder.path()).keep(Journal.files(folder.path()));
    }

    private void tellMissing(Journal.Tail tail) {
        HistoryEnd end = end();
        if (tail.reaches() > end.number()) {
            steps.add(new Step.Missing(read(table -> table.whenOf(end)).orElse(Instant.EPOCH)));
        }
    }

    private Journal filled() throws IOException {
        Journal journal = Journal.open(folder.path());
        try {
            fill(journal, journal.end().isPresent() ? journal.end().get() : needed().from());
            journal.backedUp(needed().from().number());
            return journal;
        } catch (IOException | RuntimeException failure) {
            journal.close();
            throw failure;
        }
    }

    private void fill(Journal journal, HistoryEnd from) throws IOException {
        HistoryEnd last = soundFrom(from);
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

    private HistoryEnd soundFrom(HistoryEnd entry) {
        return read(table -> table.soundFrom(entry));
    }

    private HistoryEnd end() {
        return read(HistoryTable::end);
    }

    private <T> T read(Function<HistoryTable, T> question) {
        return session.read(sql -> question.apply(new HistoryTable(sql, new ChangeJson())));
    }
}
