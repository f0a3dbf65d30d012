package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.UnsavedFiles;

/** Brings back what was saved elsewhere because the disk did not take it; nothing is lost by that, so nothing is asked. */
public final class BringBackModel {

    private final BringBack bringBack;
    private final UnsavedFiles files;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final ToldModel told;

    /**
     * @param files tells such a file from a backup
     */
    public BringBackModel(
            BringBack bringBack,
            UnsavedFiles files,
            Workspace workspace,
            Preferences preferences,
            Background background,
            ToldModel told) {
        this.bringBack = bringBack;
        this.files = files;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
        this.told = told;
    }

    /** Brings back the changes of that file, and tells how it ended; another file is somebody else's. */
    void open(Path file, Consumer<Path> other) {
        background.quietly(
                progress -> files.isOne(file),
                isOne -> (isOne ? (Consumer<Path>) this::run : other).accept(file),
                background::failed);
    }

    private void run(Path file) {
        Account account = workspace.account();
        background.run(
                preferences.messages().text("backup.bringing-back"),
                progress -> bringBack.run(account, file, progress),
                this::ended,
                failure -> told.tell(Told.refused(failure)));
    }

    /** Also where it ended half-way the screens show what was done. */
    private void ended(BringBack.Result result) {
        workspace.showAnew();
        boolean good = result.left().isEmpty() && result.untried() == 0;
        told.tell(new Told(good, messages -> new BroughtBackWords(messages).of(result), null));
    }
}
