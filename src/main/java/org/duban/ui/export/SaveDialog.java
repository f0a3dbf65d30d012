package org.duban.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Asks where a file is to go, in the system's own dialog.
 *
 * @param title  of the dialog
 * @param kind   what the format is called
 * @param format of the file
 */
public record SaveDialog(String title, String kind, Enum<?> format) {

    /**
     * The file chosen; empty when nothing was.
     *
     * @param words what the file is proposed to be called, without ending
     */
    public Optional<Path> ask(Window owner, String words) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(FileName.proposed(words, format));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + FileName.ending(format)));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(file -> FileName.withEnding(file.toPath(), format));
    }
}
