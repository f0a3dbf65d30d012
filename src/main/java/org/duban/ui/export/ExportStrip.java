package org.duban.ui.export;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.FileExport.Result;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One line that tells how an export ended and what can be done now. */
public final class ExportStrip extends HBox {

    private final FileExport export;
    private final Messages messages;

    public ExportStrip(FileExport export, Messages messages) {
        super(12);
        this.export = export;
        this.messages = messages;
        setId("export-result");
        setAlignment(Pos.CENTER_LEFT);
        export.resultProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(@Nullable Result result) {
        getChildren().clear();
        getStyleClass().removeAll("export-strip", "export-failure");
        setVisible(result != null);
        setManaged(result != null);
        switch (result) {
            case Result.Written(var file) -> written(file);
            case Result.Copied copied -> copied();
            case Result.Refused refused -> refused(refused);
            case null -> {}
        }
    }

    private void written(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        getStyleClass().add("export-strip");
        getChildren()
                .addAll(
                        sentence(messages.text("export.written", String.valueOf(file.getFileName()))),
                        link("open-file", messages.text("export.open-file"), () -> export.open(file)),
                        link("open-folder", messages.text("export.open-folder"), () -> export.open(folder == null ? file : folder)),
                        Labels.gap(),
                        close());
    }

    private void copied() {
        getStyleClass().add("export-strip");
        getChildren().addAll(sentence(messages.text("export.copied")), Labels.gap(), close());
    }

    private void refused(Result.Refused refused) {
        getStyleClass().addAll("export-strip", "export-failure");
        getChildren().add(sentence(messages.sentence(refused.reason())));
        if (refused.elsewhere() != null) {
            getChildren().add(saveOtherwise(refused.elsewhere()));
        }
        getChildren().addAll(Labels.gap(), close());
    }

    private Hyperlink saveOtherwise(FileExport.Elsewhere other) {
        String words = messages.text("export.save-otherwise", String.valueOf(other.file().getFileName()));
        return link("save-otherwise", words, () -> export.write(other.writing(), other.file(), other.title()));
    }

    private static Label sentence(String words) {
        Label label = Labels.of(words);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    private Node close() {
        var button = new IconButton(BootstrapIcons.X, messages.text("export.close"), export::forget);
        button.getStyleClass().addAll("flat", "in-row");
        return button;
    }
}
