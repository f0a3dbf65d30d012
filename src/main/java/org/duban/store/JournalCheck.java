package org.duban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.usecase.history.JournalStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the journal of a data folder through and tells what the next opening of its store will meet. */
record JournalCheck(DataFolder folder, HistoryTable history) {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCheck.class);

    JournalStanding run() {
        try {
            List<Optional<HistoryLine>> lines = lastLines();
            return lines.isEmpty() ? JournalStanding.NONE : standing(lines.getLast());
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("the journal cannot be read", unreadable);
            return JournalStanding.BROKEN;
        }
    }

    private JournalStanding standing(Optional<HistoryLine> last) throws IOException {
        Journal.Tail tail = Journal.after(folder.path(), history.end());
        boolean behind = last.map(HistoryEnd::of).filter(history::has).isPresent();
        if (!tail.complete() && !behind) {
            boolean restored = history.kindOf(history.end()).equals(ChangeJson.RESTORED);
            return restored ? JournalStanding.ANOTHER : JournalStanding.BROKEN;
        }
        if (!Journal.after(folder.path(), new Beside(folder).neededFrom(history::has)).complete()) {
            return JournalStanding.BROKEN;
        }
        if (!tail.lines().isEmpty()) {
            return JournalStanding.AHEAD;
        }
        return tail.complete() ? JournalStanding.WHOLE : JournalStanding.BEHIND;
    }

    /** Those of its last file that has any. */
    private List<Optional<HistoryLine>> lastLines() throws IOException {
        for (Path each : Journal.files(folder.path()).reversed()) {
            try (Stream<Optional<HistoryLine>> lines = HistoryFile.lines(each)) {
                List<Optional<HistoryLine>> all = lines.toList();
                if (!all.isEmpty()) {
                    return all;
                }
            }
        }
        return List.of();
    }
}
