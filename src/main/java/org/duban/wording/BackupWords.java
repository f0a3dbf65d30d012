package org.duban.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.messages.Messages;
import org.duban.usecase.Refusal;
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

    /** All of it in one line that has the same room for one year as for ten. */
    public String summary(BackupContents contents) {
        int tasks = contents.plans().stream().mapToInt(BackupContents.PlanLine::tasks).sum();
        return messages.text(
                "backup.card", time(contents.made()), span(contents.plans()), tasks, contents.reports(), contents.evidenceFiles());
    }

    private String span(List<BackupContents.PlanLine> latestFirst) {
        if (latestFirst.isEmpty()) {
            return messages.text("backup.no-plans");
        }
        int last = latestFirst.getFirst().year();
        int first = latestFirst.getLast().year();
        return first == last ? messages.text("backup.years", last) : messages.text("backup.years-from", first, last);
    }

    /** What somebody should be told, the most urgent alone; empty where all is well. */
    public Optional<String> worry(BackupStanding standing, Instant now) {
        BackupStanding.Second second = standing.second();
        Instant since = standing.unbackedSince();
        if (standing.failure() != null) {
            return Optional.of(messages.sentence(standing.failure()));
        }
        if (since != null && since.plus(BackupStanding.OLD).isBefore(now)) {
            return Optional.of(messages.text("backup.behind", Duration.between(since, now).toDays()));
        }
        return second == null || second.failure() == null ? Optional.empty() : Optional.of(second(second));
    }

    /** Which folder takes nothing and why, short enough for a line; empty where it does. */
    public String second(BackupStanding.Second second) {
        Refusal failure = second.failure();
        return failure == null ? "" : messages.text("backup.second-" + what(failure), second.folder().toString());
    }

    /** The same beside the folder's name, with what happens next. */
    public String secondHere(BackupStanding.Second second) {
        Refusal failure = second.failure();
        return failure == null ? "" : messages.text("backup.second-" + what(failure) + "-here");
    }

    private static String what(Refusal failure) {
        return switch (failure.key()) {
            case "backup-folder-gone" -> "gone";
            case "backup-disk-full" -> "full";
            case "backup-read-only" -> "read-only";
            default -> "failed";
        };
    }
}
