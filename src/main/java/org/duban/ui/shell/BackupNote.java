package org.duban.ui.shell;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.messages.Messages;
import org.duban.ui.backup.BackupModel;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** In amber, what the office should know about backups, with the way to their page; nothing where all is well. */
final class BackupNote extends HBox {

    private final BackupModel model;
    private final Label words = new Label(null, new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL));

    BackupNote(BackupModel model, Messages messages) {
        super(8);
        this.model = model;
        words.setId("backup-worry");
        words.setMinWidth(40);
        words.setGraphicTextGap(4);
        words.setTooltip(new Tooltip());
        var page = new Hyperlink(messages.text("backup.to-page"));
        page.setId("backup-to-page");
        page.setMinWidth(USE_PREF_SIZE);
        page.setOnAction(event -> model.showPage());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("backup-note");
        getChildren().addAll(words, page);
        model.standingProperty().subscribe(standing -> show());
        model.nowProperty().subscribe(now -> show());
    }

    private void show() {
        Optional<String> worry = model.worry();
        setVisible(worry.isPresent());
        words.setText(worry.orElse(""));
        words.getTooltip().setText(worry.orElse(""));
    }
}
