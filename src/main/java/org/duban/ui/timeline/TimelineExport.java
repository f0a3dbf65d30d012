package org.duban.ui.timeline;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.ExportTimeline.Format;
import org.duban.usecase.Progress;

/** 导出 and 复制 of a timeline, in the background, and how that ended. */
public record TimelineExport(
        ExportTimeline export, FileExport files, Background background, Supplier<Account> acting) {

    /**
     * Writes the timeline to the file.
     *
     * @param title what the status bar says meanwhile
     */
    void write(Timeline timeline, PaperWords words, Format format, Path file, String title) {
        files.write((chosen, progress) -> export.write(acting.get(), timeline, words, format, chosen, progress), file, title);
    }

    /**
     * Puts the timeline's picture onto the clipboard.
     *
     * @param title what the status bar says meanwhile
     */
    void copy(Timeline timeline, PaperWords words, String title) {
        files.forget();
        background.run(title, progress -> picture(timeline, words, progress), this::copied, files::failed);
    }

    private Image picture(Timeline timeline, PaperWords words, Progress progress) {
        return new Image(new ByteArrayInputStream(export.picture(acting.get(), timeline, words, progress)));
    }

    private void copied(Image picture) {
        var content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        files.copied();
    }
}
