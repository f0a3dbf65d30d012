package org.duban.ui.backup;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the page that tells how something ended. */
public final class ToldStrip extends HBox {

    private final ToldModel model;
    private final Messages messages;

    public ToldStrip(ToldModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        setId("backup-told");
        managedProperty().bind(visibleProperty());
        model.lastProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(@Nullable Told told) {
        getChildren().clear();
        getStyleClass().setAll("strip");
        setVisible(told != null);
        if (told != null) {
            fill(told);
        }
    }

    private void fill(Told told) {
        if (!told.good()) {
            getStyleClass().add("strip-danger");
        }
        getStyleClass().add("backup-told");
        var words = Labels.wrapped(told.words().apply(messages));
        words.setId("backup-told-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(new FontIcon(told.good() ? BootstrapIcons.CHECK2 : BootstrapIcons.EXCLAMATION_TRIANGLE), words);
        if (told.folder() != null) {
            getChildren().add(folder(told.folder()));
        }
        var close = new IconButton(BootstrapIcons.X, messages.text("export.close"), model::seen);
        close.setId("backup-told-seen");
        close.getStyleClass().addAll("flat", "in-row");
        getChildren().add(close);
    }

    private Node folder(Path folder) {
        var link = new Hyperlink(messages.text("backup.open-folder"));
        link.setId("backup-told-folder");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> model.open(folder));
        return link;
    }
}
