package org.duban.ui.backup;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.duban.messages.Messages;
import org.duban.ui.export.SaveDialog;

/** Asks for files and folders in the system's own dialogs. */
public record BackupChooser(Messages messages, Window owner) {

    private enum Format {
        DUBAN,
        TXT
    }

    /** A backup, or a file of unsaved changes; empty when nothing was chosen. */
    Optional<Path> open() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("backup.from-file"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("backup.both-kinds"), "*.duban", "*.txt"),
                        new FileChooser.ExtensionFilter(messages.text("backup.kind"), "*.duban"),
                        new FileChooser.ExtensionFilter(messages.text("unsaved.kind"), "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Where a copy is to go. */
    Optional<Path> saveCopy(String name) {
        return new SaveDialog(messages.text("backup.copy"), messages.text("backup.kind"), Format.DUBAN).ask(owner, name);
    }

    /** Where unsaved changes are to go. */
    public Optional<Path> saveUnsaved(String name) {
        return new SaveDialog(messages.text("unsaved.title"), messages.text("unsaved.kind"), Format.TXT).ask(owner, name);
    }

    /** The second folder. */
    Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("backup.second"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
