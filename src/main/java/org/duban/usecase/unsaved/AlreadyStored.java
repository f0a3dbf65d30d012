package org.duban.usecase.unsaved;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.usecase.Ledger;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;

/** Which changes 操作记录 has already: the same one, made by the same person at the same moment. An entry stands for one. */
final class AlreadyStored {

    /** More than anybody does at one moment. */
    private static final int MOST = 1000;

    private final Ledger ledger;
    private final Set<Long> found = new HashSet<>();

    AlreadyStored(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those of them that are stored, in their order. */
    List<UnsavedChange> among(List<UnsavedChange> changes) {
        return changes.stream().filter(this::isStored).toList();
    }

    private boolean isStored(UnsavedChange change) {
        return ledger.entries(atThatMoment(change), Long.MAX_VALUE, MOST).stream()
                .filter(entry -> change.change().equals(entry.deed()))
                .map(HistoryEntry::number)
                .anyMatch(found::add);
    }

    /** Times of entries are kept to the microsecond. */
    private static HistoryFilter atThatMoment(UnsavedChange change) {
        Instant made = change.made().truncatedTo(ChronoUnit.MICROS);
        return new HistoryFilter(change.who(), made, made.plus(1, ChronoUnit.MICROS), Set.of(), change.change().plan(), null);
    }
}
