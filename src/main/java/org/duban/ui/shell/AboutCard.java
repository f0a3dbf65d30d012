package org.duban.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;

/** 关于: what this program is, and where it keeps everything. */
final class AboutCard extends VBox {

    AboutCard(Messages messages, Path dataFolder) {
        setId("about");
        getStyleClass().add("overlay-card");
        var title = new Label(messages.text("shell.about-title"));
        title.getStyleClass().add("page-title");
        var folder = new Label(messages.text("shell.about-data", dataFolder.toString()));
        folder.setWrapText(true);
        var java = new Label(messages.text("shell.about-java", Runtime.version().toString()));
        java.getStyleClass().addAll("note", "muted");
        getChildren().addAll(title, new Label(messages.text("shell.about-what")), folder, java);
        setMaxSize(480, USE_PREF_SIZE);
        setFocusTraversable(true);
    }
}
