package org.duban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.duban.usecase.history.JournalStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the journal of a data folder through and tells what the next opening of its store will meet. */
record JournalCheck(DataFolder folder, HistoryTable history) {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCheck.class);

    JournalStanding run() {
        try {
            return standing(Journal.after(folder.path(), history.end()));
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("the journal cannot be read", unreadable);
            return JournalStanding.BROKEN;
        }
    }

    private JournalStanding standing(Journal.Tail tail) throws IOException {
        if (tail.isEmpty()) {
            return Journal.gone(folder.path()).filter(history::mayBeOf).isPresent() ? JournalStanding.GONE : JournalStanding.NONE;
        }
        HistoryEnd last = tail.last();
        boolean behind = last != null && history.has(last);
        if (!tail.isComplete() && !behind) {
            boolean restored = !tail.known() && history.kindOf(history.end()).equals(ChangeJson.RESTORED);
            return restored ? JournalStanding.ANOTHER : JournalStanding.BROKEN;
        }
        if (!new NeededLines(folder, history::has, history::soundFrom).areThere()) {
            return JournalStanding.BROKEN;
        }
        if (!tail.lines().isEmpty()) {
            return JournalStanding.AHEAD;
        }
        return tail.isComplete() ? JournalStanding.WHOLE : JournalStanding.BEHIND;
    }
}
