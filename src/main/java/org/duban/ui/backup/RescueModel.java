package org.duban.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.Change;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.unsaved.UnsavedChange;
import org.duban.usecase.unsaved.UnsavedFiles;
import org.duban.wording.BackupWords;
import org.duban.wording.history.ChangeWords;
import org.jspecify.annotations.Nullable;

/** 另存到U盘: what the disk did not take is written elsewhere; for the office with a backup of all the rest. */
public final class RescueModel {

    private static final String ENDING = ".duban";

    private final Uses uses;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final Clock clock;
    private final ToldModel told;
    private final ReadOnlyObjectWrapper<@Nullable Kept> kept = new ReadOnlyObjectWrapper<>(this, "kept");

    /** What was written elsewhere last. */
    private record Kept(List<Change> changes, Path file) {}

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
        List<Change> waiting = waiting();
        background.run(
                messages.text("unsaved.saving"),
                progress -> {
                    uses.files().write(file, heading, changes);
                    return storeBeside(account, file, progress);
                },
                beside -> saved(waiting, file, beside),
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

    /** What was written beside the changes. */
    private sealed interface Beside {

        /** Nothing: whoever acts may not take everything away. */
        record Nothing() implements Beside {}

        /** A backup. */
        record Backup(String name) implements Beside {}

        /** Nothing, for that reason. */
        record Failed(RuntimeException why) implements Beside {}
    }

    /** The changes are safe by then: that it is stopped, or the store cannot be read, changes nothing about that. */
    private Beside storeBeside(Account account, Path file, Progress progress) {
        if (!account.isOffice()) {
            return new Beside.Nothing();
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + ENDING;
        try {
            uses.manage().saveTo(account, file.resolveSibling(name), progress);
            return new Beside.Backup(name);
        } catch (Refusal | Cancelled without) {
            return new Beside.Failed(without);
        }
    }

    private void saved(List<Change> changes, Path file, Beside beside) {
        kept.set(new Kept(changes, file));
        told.tell(new Told(true, messages -> said(messages, changes.size(), file, beside), file.toAbsolutePath().getParent()));
    }

    private static String said(Messages messages, int count, Path file, Beside beside) {
        return switch (beside) {
            case Beside.Nothing nothing -> messages.text("unsaved.saved", count, file);
            case Beside.Backup(var name) -> messages.text("unsaved.saved-both", count, file, name);
            case Beside.Failed(var why) -> messages.text("unsaved.saved-alone", count, file, why(messages, why));
        };
    }

    private static String why(Messages messages, RuntimeException failure) {
        return failure instanceof Cancelled ? messages.text("backup.cancelled") : Told.sentence(failure).apply(messages);
    }

    /** Where everything lies that is not saved; null where some of it is nowhere else yet. */
    public @Nullable Path keptIn() {
        Kept last = kept.get();
        return last != null && last.changes().equals(waiting()) ? last.file() : null;
    }

    /** Changes when something was written elsewhere. */
    public ReadOnlyObjectProperty<?> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private List<Change> waiting() {
        return workspace.unsaved(change -> "").stream().map(UnsavedChange::change).toList();
    }

    private BackupWords words() {
        return new BackupWords(preferences.messages(), clock.getZone());
    }
}
