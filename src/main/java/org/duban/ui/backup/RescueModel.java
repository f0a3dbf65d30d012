package org.duban.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.unsaved.UnsavedChange;
import org.duban.usecase.unsaved.UnsavedFiles;
import org.duban.wording.BackupWords;
import org.duban.wording.history.ChangeWords;

/** 另存到U盘: what the disk did not take is written elsewhere; for the office with a backup of all the rest. */
public final class RescueModel {

    private static final String ENDING = ".duban";

    private final Uses uses;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final Clock clock;
    private final ToldModel told;

    /** What it works with. */
    public record Uses(UnsavedFiles files, ManageBackups manage) {}

    public RescueModel(
            Uses uses, Workspace workspace, Preferences preferences, Background background, Clock clock, ToldModel told) {
        this.uses = uses;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
        this.clock = clock;
        this.told = told;
    }

    /** What the file is proposed to be called, without ending. */
    public String proposedName() {
        String now = words().time(clock.instant()).replace(":", "");
        return preferences.messages().text("unsaved.name", now);
    }

    /** Writes what is not saved to the file, and where the store can still be read and is theirs, a backup beside it. */
    public void save(Path file) {
        Messages messages = preferences.messages();
        List<UnsavedChange> changes = changes(messages);
        if (changes.isEmpty()) {
            return;
        }
        List<String> heading = List.of(
                messages.text("unsaved.heading", changes.size(), words().time(clock.instant())), messages.text("unsaved.how"));
        Account account = workspace.account();
        background.run(
                messages.text("unsaved.saving"),
                progress -> {
                    uses.files().write(file, heading, changes);
                    return storeBeside(account, file, progress);
                },
                beside -> saved(changes.size(), file, beside),
                failure -> told.tell(Told.refused(failure)));
    }

    private List<UnsavedChange> changes(Messages messages) {
        var words = new ChangeWords(messages);
        List<UnsavedChange> waiting = workspace.unsaved(change -> about(words, change));
        var numbered = new ArrayList<UnsavedChange>();
        for (UnsavedChange each : waiting) {
            String line = messages.text("unsaved.line", numbered.size() + 1, words().time(each.made()), each.who(), each.words());
            numbered.add(new UnsavedChange(each.change(), each.who(), each.made(), line));
        }
        return numbered;
    }

    private String about(ChangeWords words, Change change) {
        return words.of(change, workspace.planProperty().get());
    }

    /** The changes are safe by then: that the store cannot be read, or does not fit, changes nothing about that. */
    private Optional<Path> storeBeside(Account account, Path file, Progress progress) {
        if (!account.isOffice()) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Path beside = file.resolveSibling(name + ENDING);
        try {
            uses.manage().saveTo(account, beside, progress);
            return Optional.of(beside);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private void saved(int count, Path file, Optional<Path> beside) {
        Path folder = file.toAbsolutePath().getParent();
        told.tell(new Told(
                true,
                messages -> beside.isPresent()
                        ? messages.text("unsaved.saved-both", count, file, String.valueOf(beside.get().getFileName()))
                        : messages.text("unsaved.saved", count, file),
                folder));
    }

    private BackupWords words() {
        return new BackupWords(preferences.messages(), clock.getZone());
    }
}
