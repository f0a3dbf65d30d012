package org.duban.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.duban.messages.Messages;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;

/**
 * Says what was done to a store until it opened.
 *
 * @param zone in which times are said
 */
public record RecoveryWords(Messages messages, ZoneId zone) {

    /** One sentence over all. */
    public String verdict(Recovery recovery) {
        if (recovery.isLossy()) {
            return messages.text("recovery.lossy");
        }
        if (recovery.steps().stream().allMatch(Step.HistoryGone.class::isInstance)) {
            return messages.text("recovery.copy-gone");
        }
        if (recovery.steps().stream().allMatch(RecoveryWords::isBesideTheStore)) {
            return messages.text("recovery.intact");
        }
        return recovery.isGrave()
                ? messages.text("recovery.lossless")
                : messages.text("recovery.quiet", entries(recovery));
    }

    /** A sentence for each step, in their order, and at the end that nothing was lost where that is so. */
    public List<String> steps(Recovery recovery) {
        var said = new ArrayList<String>();
        recovery.steps().forEach(each -> said.add(step(each)));
        if (!recovery.isLossy()) {
            said.add(messages.text("recovery.nothing-lost"));
        }
        return said;
    }

    /** The report for a console, the verdict first. */
    public List<String> lines(Recovery recovery) {
        var lines = new ArrayList<String>(List.of(verdict(recovery)));
        steps(recovery).forEach(each -> lines.add(messages.text("recovery.line", each)));
        return lines;
    }

    private static boolean isBesideTheStore(Step step) {
        return step instanceof Step.HistoryDamaged || step instanceof Step.HistoryGone;
    }

    private String step(Step step) {
        return switch (step) {
            case Step.NotOpened(var store) -> messages.text("recovery.not-opened", store.toString());
            case Step.NotAsSaved(var store) -> messages.text("recovery.not-as-saved", store.toString());
            case Step.Gone(var store) -> messages.text("recovery.gone", store.toString());
            case Step.HistoryDamaged(var file) -> messages.text("recovery.history-damaged", file.toString());
            case Step.HistoryGone(var folder) -> messages.text("recovery.history-gone", folder.toString());
            case Step.KeptAside(var folder) -> messages.text("recovery.kept-aside", folder.toString());
            case Step.BackupUnusable(var name) -> messages.text("recovery.backup-unusable", name);
            case Step.FromBackup(var backup) -> messages.text("recovery.from-backup", time(backup.made()), backup.name());
            case Step.FromCopy copy -> messages.text("recovery.from-copy");
            case Step.DoneAgain(var entries, var last) -> messages.text("recovery.done-again", entries, time(last));
            case Step.Missing(var after) -> messages.text("recovery.missing", time(after));
        };
    }

    private static long entries(Recovery recovery) {
        return recovery.steps().stream()
                .mapToLong(each -> each instanceof Step.DoneAgain again ? again.entries() : 0)
                .sum();
    }

    String time(Instant when) {
        return DateTimeFormatter.ofPattern(messages.text("history.time"), messages.locale()).format(when.atZone(zone));
    }
}
