package org.duban.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The 佐证材料 that belong to a backup.
 *
 * @param files   by SHA-256, each holding just that
 * @param pooled  whether they lie in the {@link EvidencePool} beside the backup, and are not to go into it
 * @param leftOut names of those that are missing or altered, in order
 */
record BackupEvidence(SortedMap<String, Path> files, boolean pooled, List<String> leftOut) {

    /** Where there is none. */
    static final BackupEvidence NONE = new BackupEvidence(new TreeMap<>(), false, List.of());

    BackupEvidence {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        leftOut = List.copyOf(leftOut);
    }
}
