package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Refusal;

/**
 * Restores a backup only for the office, and only once everything is saved: what is not would be lost.
 *
 * @param restore does it
 */
public record OnceSaved(Workspace workspace, ToldModel told, Consumer<Path> restore) implements Consumer<Path> {

    @Override
    public void accept(Path backup) {
        workspace.account().mustBeOffice();
        if (workspace.isAllSaved()) {
            restore.accept(backup);
        } else {
            told.tell(Told.refused(new Refusal("restore-unsaved")));
        }
    }
}
