package org.duban.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.change.StoreRestored;
import org.duban.store.DrillLog.Told;
import org.duban.usecase.Ledger.Done;
import org.jspecify.annotations.Nullable;

/** Follows what is told of a store: what it must hold, and what it may hold where the teller died in between. */
final class DrillStory {

    private final Map<String, List<Done>> backups = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private DrillModel model = new DrillModel();
    private @Nullable Told begun;
    private int acknowledged;

    void hear(List<Told> lines) {
        lines.forEach(this::hear);
    }

    private void hear(Told told) {
        switch (told) {
            case Told.Opened opened -> settle(opened);
            case Told.Trying trying -> begun = trying;
            case Told.Restoring restoring -> begun = restoring;
            case Told.Refused refused -> begun = null;
            case Told.BackedUp(String backup) -> backups.put(backup, model.history());
            case Told.Restored restored -> acknowledge(restored);
            case Told.Stored stored -> {
                if (begun instanceof Told.Trying(Done done)) {
                    model.add(done);
                }
                acknowledge(null);
            }
        }
    }

    private void acknowledge(@Nullable Told then) {
        begun = then;
        acknowledged++;
    }

    /** It is known from now on whether what was begun came to its end. */
    private void settle(Told.Opened opened) {
        fitting(opened).ifPresentOrElse(
                fits -> model = fits,
                () -> wrong.add("opened with %d entries, not %d".formatted(opened.entries(), model.history().size())));
        begun = null;
    }

    private Optional<DrillModel> fitting(Told.Opened opened) {
        return possible(opened.last())
                .filter(each -> Told.Opened.with(each.history()).equals(opened))
                .findFirst();
    }

    /** What may be there, by the last entry that is. */
    private Stream<DrillModel> possible(@Nullable Done last) {
        return switch (begun) {
            case Told.Trying(Done done) -> Stream.of(model, model.with(done));
            case Told.Restoring(String backup) -> Stream.concat(Stream.of(model), restored(backup, last));
            case Told.Restored(String backup) -> restored(backup, last);
            case null, default -> Stream.of(model);
        };
    }

    private Stream<DrillModel> restored(String backup, @Nullable Done last) {
        return last != null && last.deed() instanceof StoreRestored
                ? Stream.of(DrillModel.of(Objects.requireNonNull(backups.get(backup))).with(last))
                : Stream.empty();
    }

    /** How many things it was told that are stored. */
    int acknowledged() {
        return acknowledged;
    }

    /**
     * What was found after a round.
     *
     * @param lost  how many acknowledged entries are not there
     * @param wrong in words; empty where all is well
     */
    record Outcome(int lost, List<String> wrong) {}

    /** Compares. */
    Outcome compare(DrillFound found) {
        fitting(Told.Opened.with(found.history())).ifPresent(fits -> model = fits);
        begun = null;
        List<String> all = new ArrayList<>(wrong);
        all.addAll(model.differences(found));
        int lost = model.history().size() - model.same(found.history());
        wrong.clear();
        return new Outcome(lost, all);
    }

    /** Everything is gone, and begun anew; returns how much there was. */
    int forget() {
        int lost = model.history().size();
        model = new DrillModel();
        begun = null;
        wrong.clear();
        backups.clear();
        return lost;
    }
}
