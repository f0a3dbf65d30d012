package org.duban.usecase.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, told before it is restored.
 *
 * @param made          when the store was as it is in there
 * @param schema        the version of its tables
 * @param plans         the latest year first
 * @param reports       of all plans
 * @param history       entries of 操作记录
 * @param evidenceFiles of 佐证材料
 * @param evidenceBytes what these take together
 * @param leftOut       names of 佐证材料 that reports name and that were missing or altered already, in order
 */
public record BackupContents(
        Instant made,
        String schema,
        List<PlanLine> plans,
        long reports,
        long history,
        int evidenceFiles,
        long evidenceBytes,
        List<String> leftOut) {

    public BackupContents {
        plans = List.copyOf(plans);
        leftOut = List.copyOf(leftOut);
    }

    /** A plan in it. */
    public record PlanLine(int year, String title, int tasks) {}
}
