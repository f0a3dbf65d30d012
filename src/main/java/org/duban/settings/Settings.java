package org.duban.settings;

import java.util.HashMap;
import java.util.Map;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.messages.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one session to the next.
 *
 * @param window null before the window was first closed
 * @param splits where panes were divided by hand, 0 to 1, by the id of the divided pane
 * @param lights from where on the lights warn
 * @param reporting what is decided about quarters
 * @param evidence which files are taken as 佐证材料
 * @param folders where files were put last, by what they were
 * @param backups where backups go besides the data folder, and how much room they may take
 * @param idleMinutes once 登录 is switched on the window locks itself after so many minutes, 1 to 240
 */
public record Settings(
        Language language,
        Theme theme,
        Identity identity,
        @Nullable WindowBounds window,
        Map<String, Double> splits,
        LightLimits lights,
        ReportingRules reporting,
        EvidenceLimits evidence,
        Map<String, String> folders,
        BackupChoice backups,
        int idleMinutes) {

    /** Minutes until an idle window locks itself where nobody chose. */
    public static final int USUAL_IDLE = 10;

    public Settings {
        splits = Map.copyOf(splits);
        folders = Map.copyOf(folders);
        if (!isIdle(idleMinutes)) {
            throw new IllegalArgumentException("1 to 240 minutes");
        }
    }

    /** Whether a window can lock itself after so many minutes: 1 to 240. */
    public static boolean isIdle(int minutes) {
        return 1 <= minutes && minutes <= 240;
    }

    /** The settings of a program that was never used. */
    public static Settings defaults() {
        return new Settings(
                Language.CHINESE,
                Theme.SYSTEM,
                new Identity("", "", ""),
                null,
                Map.of(),
                LightLimits.STANDARD,
                ReportingRules.STANDARD,
                EvidenceLimits.STANDARD,
                Map.of(),
                BackupChoice.STANDARD,
                USUAL_IDLE);
    }

    /** The same with another language. */
    public Settings with(Language other) {
        return new Settings(other, theme, identity, window, splits, lights, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same, light or dark. */
    public Settings with(Theme other) {
        return new Settings(language, other, identity, window, splits, lights, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same for somebody else. */
    public Settings with(Identity other) {
        return new Settings(language, theme, other, window, splits, lights, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same with the window elsewhere. */
    public Settings with(WindowBounds other) {
        return new Settings(language, theme, identity, other, splits, lights, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same with lights that warn elsewhere. */
    public Settings with(LightLimits other) {
        return new Settings(language, theme, identity, window, splits, other, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same with a pane divided elsewhere. */
    public Settings withSplit(String pane, double position) {
        var others = new HashMap<>(splits);
        others.put(pane, position);
        return new Settings(language, theme, identity, window, others, lights, reporting, evidence, folders, backups, idleMinutes);
    }

    /** The same by other rules for quarters. */
    public Settings with(ReportingRules other) {
        return new Settings(language, theme, identity, window, splits, lights, other, evidence, folders, backups, idleMinutes);
    }

    /** The same with other limits for 佐证材料. */
    public Settings with(EvidenceLimits other) {
        return new Settings(language, theme, identity, window, splits, lights, reporting, other, folders, backups, idleMinutes);
    }

    /** The same with backups kept otherwise. */
    public Settings with(BackupChoice other) {
        return new Settings(language, theme, identity, window, splits, lights, reporting, evidence, folders, other, idleMinutes);
    }

    /** The same with a window that locks itself after so many minutes, 1 to 240. */
    public Settings withIdleMinutes(int minutes) {
        return new Settings(language, theme, identity, window, splits, lights, reporting, evidence, folders, backups, minutes);
    }

    /** The same with another folder for what is put there. */
    public Settings withFolder(String what, String folder) {
        var others = new HashMap<>(folders);
        others.put(what, folder);
        return new Settings(language, theme, identity, window, splits, lights, reporting, evidence, others, backups, idleMinutes);
    }
}
