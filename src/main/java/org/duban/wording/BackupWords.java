package org.duban.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.messages.Messages;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStanding;

/**
 * Says what backups hold and how far they are behind.
 *
 * @param zone in which times are said
 */
public record BackupWords(Messages messages, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final long KILO = 1024;

    /** 2026-11-22 13:05. */
    public String time(Instant when) {
        return DateTimeFormatter.ofPattern(messages.text("history.time"), messages.locale()).format(when.atZone(zone));
    }

    /** 2026-11-22, which is typed to confirm. */
    public String day(Instant when) {
        return DAY.format(when.atZone(zone));
    }

    /** 12 KB, 3.4 MB, 1.2 GB; at least 1 KB. */
    public String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, bytes / KILO) + " KB";
        }
        boolean mega = bytes < KILO * KILO * KILO;
        double size = (double) bytes / (mega ? KILO * KILO : KILO * KILO * KILO);
        return String.format(Locale.ROOT, "%.1f %s", size, mega ? "MB" : "GB");
    }

    /** 2026年、2025年 with the tasks of each. */
    public String years(BackupContents contents) {
        if (contents.plans().isEmpty()) {
            return messages.text("backup.no-plans");
        }
        return contents.plans().stream()
                .map(plan -> messages.text("backup.year", plan.year(), plan.tasks()))
                .collect(Collectors.joining(messages.text("backup.and")));
    }

    /** The counts besides the plans' in one line. */
    public String counts(BackupContents contents) {
        return messages.text("backup.counts", contents.reports(), contents.history(), contents.evidenceFiles());
    }

    /** What somebody should be told, the most urgent alone; empty where all is well. */
    public Optional<String> worry(BackupStanding standing, Instant now) {
        BackupStanding.Second second = standing.second();
        Instant since = standing.unbackedSince();
        if (standing.failure() != null) {
            return Optional.of(messages.text("backup.failed", messages.sentence(standing.failure())));
        }
        if (since != null && since.plus(BackupStanding.OLD).isBefore(now)) {
            return Optional.of(messages.text("backup.behind", Duration.between(since, now).toDays()));
        }
        return second == null || second.failure() == null
                ? Optional.empty()
                : Optional.of(messages.sentence(second.failure()));
    }
}
