package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.ui.background.Background;
import org.duban.ui.background.Running;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.UnsavedChange;
import org.duban.usecase.unsaved.UnsavedFiles;
import org.duban.wording.BackupWords;
import org.jspecify.annotations.Nullable;

/**
 * 恢复备份: a backup is looked at, then, where there is something to lose, asked about, and given to the window, which
 * restores it. A file of unsaved changes is brought back at once, since nothing is lost by that.
 */
public final class RestoreModel {

    private final Uses uses;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final ToldModel told;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Nothing());
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final BooleanBinding confirmed = Bindings.createBooleanBinding(this::isDayTyped, stage, typed);

    /**
     * What it works with.
     *
     * @param words   say times, in the zone of the window
     * @param restore closes the store, puts a backup in its place and opens it again
     */
    public record Uses(
            ManageBackups manage, BringBack bringBack, UnsavedFiles unsaved, BackupWords words, Consumer<Path> restore) {}

    public RestoreModel(Uses uses, Workspace workspace, Preferences preferences, Background background, ToldModel told) {
        this.uses = uses;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
        this.told = told;
        background.runningProperty().subscribe(this::noticed);
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What is typed to confirm. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Whether the day of the backup was typed. */
    BooleanBinding confirmedBinding() {
        return confirmed;
    }

    /** What says times and counts in the language shown. */
    BackupWords words() {
        return new BackupWords(preferences.messages(), uses.words().zone());
    }

    /** Looks at one of the data folder; that it is whole is proved when it is restored. */
    void look(BackupStamp backup) {
        Account account = workspace.account();
        stage.set(new Stage.Looking(backup.name()));
        background.quietly(
                progress -> new Found.Backup(uses.manage().contents(account, backup)),
                found -> found(uses.manage().file(backup), found),
                failure -> stage.set(new Stage.Refused(backup.name(), failure)));
    }

    /** Looks at a file from elsewhere and proves it. */
    public void look(Path file) {
        Account account = workspace.account();
        String name = String.valueOf(file.getFileName());
        stage.set(new Stage.Looking(name));
        background.run(
                preferences.messages().text("backup.looking", name),
                progress -> uses.unsaved().isOne(file)
                        ? new Found.Changes(uses.bringBack().run(account, file, progress))
                        : new Found.Backup(uses.manage().prove(account, file, progress)),
                found -> found(file, found),
                failure -> stage.set(new Stage.Refused(name, failure)));
    }

    /** Asks whether it shall take the place of everything. */
    void ask() {
        if (stage.get() instanceof Stage.Looked(var file, var contents)) {
            typed.set("");
            stage.set(new Stage.Asked(file, contents));
        }
    }

    /** Leaves everything as it is; false when nothing was asked. */
    boolean cancel() {
        if (stage.get() instanceof Stage.Asked(var file, var contents)) {
            stage.set(new Stage.Looked(file, contents));
            return true;
        }
        return false;
    }

    /** Restores it once its day is typed. */
    void confirm() {
        if (stage.get() instanceof Stage.Asked asked && confirmed.get()) {
            restore(asked.file());
        }
    }

    /** Restores what was looked at where there is nothing to lose. */
    public void restoreAtOnce() {
        if (stage.get() instanceof Stage.Looked looked && workspace.plans().isEmpty()) {
            restore(looked.file());
        }
    }

    private void restore(Path file) {
        workspace.account().mustBeOffice();
        if (workspace.isAllSaved()) {
            uses.restore().accept(file);
        } else {
            told.tell(Told.refused(new Refusal("restore-unsaved")));
        }
    }

    private sealed interface Found {

        record Backup(BackupContents contents) implements Found {}

        record Changes(BringBack.Result result) implements Found {}
    }

    private void found(Path file, Found found) {
        switch (found) {
            case Found.Backup(var contents) -> stage.set(new Stage.Looked(file, contents));
            case Found.Changes(var result) -> broughtBack(result);
        }
    }

    private void broughtBack(BringBack.Result result) {
        stage.set(new Stage.Nothing());
        workspace.showAnew();
        String left = result.left().stream().map(UnsavedChange::words).collect(Collectors.joining("; "));
        told.tell(new Told(
                result.left().isEmpty(),
                messages -> result.left().isEmpty()
                        ? messages.text("backup.brought-back", result.done())
                        : messages.text("backup.brought-back-some", result.done(), result.left().size(), left),
                null));
    }

    /** Work that was cancelled tells nobody but by its end. */
    private void noticed(@Nullable Running running) {
        if (running == null && stage.get() instanceof Stage.Looking) {
            stage.set(new Stage.Nothing());
        }
    }

    private boolean isDayTyped() {
        return stage.get() instanceof Stage.Asked asked
                && words().day(asked.contents().made()).equals(typed.get().strip());
    }
}
