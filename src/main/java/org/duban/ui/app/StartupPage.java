package org.duban.ui.app;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.usecase.Refusal;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What the window shows while the store opens, and when it does not. */
final class StartupPage extends StackPane {

    private final Messages messages;

    StartupPage(Messages messages) {
        this.messages = messages;
        getStyleClass().add("startup-page");
        var waiting = new Label(messages.text("shell.opening"));
        waiting.getStyleClass().add("muted");
        getChildren().add(waiting);
    }

    /** Says why the store does not open, where it is, and what can be done. */
    void failed(Throwable failure, Path dataFolder, Runnable retry, Runnable quit) {
        String reason = failure instanceof Refusal refusal
                ? messages.sentence(refusal)
                : messages.text("shell.unexpected");
        var card = new EmptyState(
                        BootstrapIcons.EXCLAMATION_TRIANGLE,
                        messages.text("shell.not-opened"),
                        reason,
                        button("startup-retry", "shell.retry", retry, "accent"),
                        button("startup-quit", "shell.quit", quit, "plain"))
                .asFailure();
        var folder = new Label(messages.text("shell.about-data", dataFolder.toString()));
        folder.getStyleClass().addAll("note", "subtle");
        var panel = new VBox(card, folder);
        panel.getStyleClass().addAll("panel", "startup-panel");
        panel.setId("startup-failed");
        panel.setMaxSize(560, USE_PREF_SIZE);
        getChildren().setAll(panel);
        panel.lookup("#startup-retry").requestFocus();
    }

    private Button button(String id, String key, Runnable action, String style) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(event -> action.run());
        return button;
    }
}
