package org.duban.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step.Gone;
import org.duban.usecase.backup.Recovery.Step.NotAsSaved;
import org.duban.usecase.backup.Recovery.Step.NotOpened;

/**
 * What came of a round.
 *
 * @param acknowledged how many things were told to be stored in it
 * @param entries      how many the history had then
 * @param lost         how many acknowledged entries were not there afterwards
 * @param steps        by which it was opened again; none where it opened plainly
 * @param millis       that opening it took
 * @param wrong        in words; empty where all is well
 */
record DrillRound(
        Set<DrillFault> faults, int acknowledged, int entries, int lost, List<Recovery.Step> steps, long millis, List<String> wrong) {

    boolean isLossy() {
        return steps.stream().anyMatch(Recovery.Step.Missing.class::isInstance);
    }

    /**
     * Whether nothing is missing, or what may be was told where it could not be had, and no damage was told that there was
     * not. Without the store nobody can tell a line that was torn from one that was never finished.
     */
    boolean isWell() {
        boolean told = isLossy() || isRefused() || (lost == 1 && faults.contains(DrillFault.LINE_TORN));
        return !isFalseAlarm() && (wrong.isEmpty() || (DrillFault.mayLose(faults) && told));
    }

    /** Whether a store that nobody touched passed for a damaged one. */
    private boolean isFalseAlarm() {
        return !DrillFault.hitsStore(faults)
                && steps.stream().anyMatch(each -> each instanceof NotAsSaved || each instanceof NotOpened || each instanceof Gone);
    }

    private boolean isRefused() {
        return entries == 0 && !wrong.isEmpty();
    }

    /** The way it was opened. */
    String way() {
        if (isRefused()) {
            return "refused";
        }
        String way = steps.stream().map(each -> each.getClass().getSimpleName()).distinct().collect(Collectors.joining("+"));
        return way.isEmpty() ? "plain" : way;
    }

    @Override
    public String toString() {
        return "%s: %d acknowledged of %d, %d lost, %s in %d ms %s".formatted(faults, acknowledged, entries, lost, way(), millis, wrong);
    }
}
