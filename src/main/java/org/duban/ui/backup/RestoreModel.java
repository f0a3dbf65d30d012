package org.duban.ui.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.ui.background.Background;
import org.duban.ui.background.Running;
import org.duban.ui.workspace.Preferences;
import org.duban.usecase.Account;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.wording.BackupWords;
import org.duban.wording.DayToType;
import org.jspecify.annotations.Nullable;

/**
 * 恢复备份: a backup is looked at, then, where there is something to lose, asked about, and given to the window, which
 * restores it.
 */
public final class RestoreModel {

    private final Uses uses;
    private final Preferences preferences;
    private final Background background;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Nothing());
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyBooleanWrapper tried = new ReadOnlyBooleanWrapper(this, "tried");

    /**
     * What it works with.
     *
     * @param account       who acts
     * @param nothingToLose whether a backup may take the place of what is there without asking
     * @param zone          in which times are told
     * @param restore       closes the store, puts a backup in its place and opens it again
     */
    public record Uses(
            Looking looking, Supplier<Account> account, BooleanSupplier nothingToLose, ZoneId zone, Consumer<Path> restore) {}

    public RestoreModel(Uses uses, Preferences preferences, Background background) {
        this.uses = uses;
        this.preferences = preferences;
        this.background = background;
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

    /** Whether somebody tried to confirm with what does not. */
    ReadOnlyBooleanProperty triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** What says times and counts in the language shown. */
    BackupWords words() {
        return new BackupWords(preferences.messages(), uses.zone());
    }

    /** Looks at one of the data folder; that it is whole is proved when it is restored. */
    void look(BackupStamp backup) {
        Account account = uses.account().get();
        stage.set(new Stage.Looking(backup.name()));
        background.quietly(
                progress -> uses.looking().glance(account, backup),
                contents -> offer(uses.looking().file(backup), contents),
                failure -> stage.set(new Stage.Refused(backup.name(), failure)));
    }

    /** Looks at a file from elsewhere and proves it. */
    public void look(Path file) {
        Account account = uses.account().get();
        String name = String.valueOf(file.getFileName());
        stage.set(new Stage.Looking(name));
        background.run(
                preferences.messages().text("backup.looking", name),
                progress -> uses.looking().prove(account, file, progress),
                contents -> offer(file, contents),
                failure -> stage.set(new Stage.Refused(name, failure)));
    }

    /** Offers a backup that was looked at. */
    public void offer(Path file, BackupContents contents) {
        stage.set(new Stage.Looked(file, contents));
    }

    /** Asks whether it shall take the place of everything. */
    void ask() {
        if (stage.get() instanceof Stage.Looked(var file, var contents)) {
            typed.set("");
            tried.set(false);
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

    /** Restores it if its day is typed. */
    void confirm() {
        if (stage.get() instanceof Stage.Asked(var file, var contents)) {
            boolean same = day(contents).isSaidBy(typed.get());
            tried.set(!same);
            if (same) {
                uses.restore().accept(file);
            }
        }
    }

    /** The day that is to be typed for that backup. */
    DayToType day(BackupContents contents) {
        return new DayToType(contents.made().atZone(uses.zone()).toLocalDate());
    }

    /** Restores what was looked at where there is nothing to lose. */
    public void restoreAtOnce() {
        if (stage.get() instanceof Stage.Looked looked && uses.nothingToLose().getAsBoolean()) {
            uses.restore().accept(looked.file());
        }
    }

    /** Work that was cancelled tells nobody but by its end. */
    private void noticed(@Nullable Running running) {
        if (running == null && stage.get() instanceof Stage.Looking) {
            stage.set(new Stage.Nothing());
        }
    }
}
