package org.duban.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.messages.Messages;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.BackupsFound;
import org.duban.usecase.history.Versions;

/**
 * Says what backups hold and how they stand, in whole sentences.
 *
 * @param zone in which times are said
 */
public record BackupSentences(Messages messages, ZoneId zone) {

    /** What one holds: a line of counts, a line for each plan, a line for each file of the evidence that is missing. */
    public List<String> contents(BackupContents contents) {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "backup.said.contents",
                time(contents.made()),
                contents.plans().size(),
                contents.reports(),
                contents.history(),
                contents.evidenceFiles(),
                megabytes(contents.evidenceBytes())));
        contents.plans().forEach(each -> lines.add(messages.text("backup.said.plan", Integer.toString(each.year()), each.title(), each.tasks())));
        contents.leftOut().forEach(each -> lines.add(messages.text("backup.said.left-out", each)));
        return lines;
    }

    /** One in a list. */
    public String line(BackupStamp backup) {
        String proved = messages.text(backup.proved() ? "backup.said.proved" : "backup.said.unproved");
        return time(backup.made()) + "  " + messages.text("backup.said.size", megabytes(backup.bytes())) + "  " + proved + "  " + backup.name();
    }

    /** How those of a data folder stand. */
    public List<String> found(BackupsFound found, Instant now) {
        var lines = new ArrayList<String>();
        found.newest().ifPresentOrElse(
                each -> lines.add(messages.text("backup.said.newest", found.all().size(), time(each.made()), found.daysOld(now))),
                () -> lines.add(messages.text("backup.said.none")));
        if (!found.unproved().isEmpty()) {
            lines.add(messages.text("backup.said.some-unproved", found.unproved().stream().map(BackupStamp::name).collect(Collectors.joining("、"))));
        }
        found.damage().ifPresent(each -> lines.add(messages.sentence(each)));
        if (!found.unreadable().isEmpty()) {
            lines.add(messages.text("backup.said.some-unreadable", String.join("、", found.unreadable())));
        }
        found.second().ifPresent(second -> {
            lines.add(second(second));
            second.damage().ifPresent(each -> lines.add(messages.sentence(each)));
        });
        return lines;
    }

    private String second(BackupsFound.Second second) {
        if (!second.there()) {
            return messages.text("backup.said.second-gone", second.folder());
        }
        return second.newest()
                .map(each -> messages.text("backup.said.second", second.folder(), time(each.made())))
                .orElseGet(() -> messages.text("backup.said.second-empty", second.folder()));
    }

    /** Of which versions a store is. */
    public String versions(Versions versions) {
        return messages.text("verify.versions", versions.schema(), versions.newestSchema(), versions.database(), versions.fileFormat());
    }

    private String time(Instant when) {
        return DateTimeFormatter.ofPattern(messages.text("history.time"), messages.locale()).format(when.atZone(zone));
    }

    /** At least 0.1, so that nothing looks like none. */
    private static double megabytes(long bytes) {
        return bytes == 0 ? 0 : Math.max(0.1, bytes / 1048576.0);
    }
}
