package org.duban.store;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Those lines of a journal that have to be there, so that two backups may be lost.
 *
 * @param has       whether the store has an entry
 * @param soundFrom as {@link HistoryTable#soundFrom} tells of the store
 */
record NeededLines(DataFolder folder, Predicate<HistoryEnd> has, UnaryOperator<HistoryEnd> soundFrom) {

    /** They follow this entry. No line is missing before a journal's first that somebody made needless by taking backups away. */
    HistoryEnd from() throws IOException {
        var beside = new Beside(folder);
        HistoryEnd needed = beside.neededFrom(has);
        HistoryEnd begins = Journal.before(folder.path()).filter(has).orElse(needed);
        boolean held = beside.newest(has).map(HistoryEnd::number).orElse(begins.number()) >= begins.number();
        return begins.number() > needed.number() && held ? begins : needed;
    }

    /** Whether they are, as far as the history that they are written from is as it was sealed. */
    boolean areThere() throws IOException {
        HistoryEnd from = from();
        return Journal.after(folder.path(), from).isComplete()
                || Journal.after(folder.path(), soundFrom.apply(from)).isComplete();
    }
}
