package org.duban.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.messages.Messages;
import org.duban.settings.BackupChoice;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.BackupStanding;
import org.duban.usecase.backup.ManageBackups;
import org.duban.wording.BackupWords;
import org.jspecify.annotations.Nullable;

/** The backups there are, how far they are behind, and what is chosen about them. */
public final class BackupModel {

    private final Uses uses;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final Clock clock;
    private final ObservableList<BackupStamp> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BackupStanding> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", BackupStanding.UNKNOWN);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final FileExport copies;
    private Runnable page = () -> {};

    /**
     * What it works with.
     *
     * @param opener opens a file or a folder with the program the system has for it
     * @param told   tells how something ended
     */
    public record Uses(ManageBackups manage, Consumer<Path> opener, ToldModel told) {}

    public BackupModel(Uses uses, Workspace workspace, Preferences preferences, Background background, Clock clock) {
        this.uses = uses;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
        this.copies = new FileExport(background, uses.opener());
    }

    /** How they stand. */
    public ReadOnlyObjectProperty<BackupStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** When it was last looked how late it is. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Time goes on: what was in order may be too late now. */
    public void tick() {
        now.set(clock.instant());
    }

    /** They stand so from now on. */
    public void heard(BackupStanding latest) {
        standing.set(latest);
        if (!all.isEmpty()) {
            refresh();
        }
    }

    /** What the office should be told in the status bar; empty where all is well, or somebody else acts. */
    public Optional<String> worry() {
        return workspace.account().isOffice() ? words().worry(standing.get(), now.get()) : Optional.empty();
    }

    /** What shows the page of backups. */
    public void setPage(Runnable show) {
        page = show;
    }

    /** Shows the page of backups. */
    public void showPage() {
        page.run();
    }

    /** Those in the data folder, the newest first, as last read. */
    ObservableList<BackupStamp> all() {
        return all;
    }

    /** Reads which there are. */
    void refresh() {
        var account = workspace.account();
        background.quietly(progress -> uses.manage().all(account), all::setAll, background::failed);
    }

    /** 现在备份. */
    void makeNow() {
        var account = workspace.account();
        background.run(messages().text("backup.making"), progress -> uses.manage().make(account, progress), this::made);
    }

    private void made(BackupStamp made) {
        boolean wasThere = all.contains(made);
        refresh();
        String time = words().time(made.made());
        uses.told().tell(new Told(true, messages -> messages.text(wasThere ? "backup.made-before" : "backup.made", time), null));
    }

    /** 另存一份 at this place, whole. */
    void saveCopy(Path file) {
        var account = workspace.account();
        copies.write(
                (chosen, progress) -> uses.manage().saveTo(account, chosen, progress), file, messages().text("backup.copying"));
    }

    /** How 另存一份 ended. */
    FileExport copies() {
        return copies;
    }

    /** What is chosen. */
    BackupChoice choice() {
        return preferences.settings().backups();
    }

    /** From now on every backup goes there too; null for nowhere. */
    void setSecondFolder(@Nullable Path folder) {
        workspace.account().mustBeOffice();
        if (folder != null && isWithin(folder)) {
            uses.told().tell(Told.refused(new Refusal("second-within", folder.toString())));
            return;
        }
        preferences.change(before -> before.with(before.backups().withSecondFolder(folder == null ? null : folder.toString())));
    }

    /** What lies in the data folder goes with it. */
    private boolean isWithin(Path folder) {
        Path data = Objects.requireNonNull(folder().getParent(), "a folder of the data folder").toAbsolutePath().normalize();
        return folder.toAbsolutePath().normalize().startsWith(data);
    }

    /** All in the data folder together take at most so much, 1 to 1000. */
    void setGigabytes(int limit) {
        workspace.account().mustBeOffice();
        preferences.change(before -> before.with(before.backups().withGigabytes(limit)));
    }

    Path folder() {
        return uses.manage().folder();
    }

    void openFolder() {
        uses.opener().accept(folder());
    }

    Clock clock() {
        return clock;
    }

    BackupWords words() {
        return new BackupWords(messages(), clock.getZone());
    }

    private Messages messages() {
        return preferences.messages();
    }
}
