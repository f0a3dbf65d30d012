package org.duban.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupContents.PlanLine;

/**
 * What a backup says of itself: how it was made, and by which it can be proved.
 *
 * @param format   of the file, {@value #FORMAT} as it is written now
 * @param made     when the store was as it is in there, as ISO-8601 writes it
 * @param schema   the version of the tables
 * @param entries  the number of the last entry of the history; 0 for none
 * @param seal     of that entry; empty for none
 * @param tables   what each table holds
 * @param evidence the files that belong to it by SHA-256, with their sizes in bytes
 * @param pooled   whether these lie in the {@link EvidencePool} beside it, not in it
 * @param leftOut  names of those that were missing or altered already
 */
record BackupManifest(
        int format,
        String made,
        String schema,
        long entries,
        String seal,
        List<PlanLine> plans,
        Map<String, TableSums.Sum> tables,
        Map<String, Long> evidence,
        boolean pooled,
        List<String> leftOut) {

    static final int FORMAT = 1;

    BackupManifest {
        plans = List.copyOf(plans);
        tables = Map.copyOf(tables);
        evidence = Map.copyOf(evidence);
        leftOut = List.copyOf(leftOut);
    }

    HistoryEnd end() {
        return new HistoryEnd(entries, seal);
    }

    TableSums sums() {
        return new TableSums(new TreeMap<>(tables));
    }

    BackupContents contents() {
        return new BackupContents(
                Instant.parse(made),
                schema,
                plans,
                rows("report"),
                rows("history"),
                evidence.size(),
                evidence.values().stream().mapToLong(Long::longValue).sum(),
                leftOut);
    }

    private long rows(String table) {
        TableSums.Sum sum = tables.get(table);
        return sum == null ? 0 : sum.rows();
    }
}
