package org.duban.ui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.backup.Told;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Labels;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What the window shows while the store opens, and when it does not. */
final class StartupPage extends StackPane {

    private static final double WIDTH = 560;
    private static final double WITH_WAYS = 640;

    private final Messages messages;

    /**
     * Why the store did not open.
     *
     * @param before how something ended that closed it; null where nothing did
     */
    record Failed(Throwable failure, @Nullable Told before, Path dataFolder) {}

    /** What can be done about it. */
    record Answers(Runnable retry, Runnable quit, Consumer<Path> open) {}

    StartupPage(Messages messages) {
        this.messages = messages;
        getStyleClass().add("startup-page");
        var waiting = new Label(messages.text("shell.opening"));
        waiting.getStyleClass().add("muted");
        getChildren().add(waiting);
    }

    /**
     * Says why the store does not open, where it is, and what can be done.
     *
     * @param ways to restore it; null where that is no help
     */
    void failed(Failed failed, Answers answers, @Nullable Node ways) {
        var card = new EmptyState(
                        BootstrapIcons.EXCLAMATION_TRIANGLE,
                        messages.text("shell.not-opened"),
                        reason(failed.failure()),
                        button("startup-retry", "shell.retry", answers.retry(), ways == null ? "accent" : "plain"),
                        button("startup-quit", "shell.quit", answers.quit(), "plain"))
                .asFailure();
        var panel = new VBox();
        Told before = failed.before();
        if (before != null && !before.good()) {
            Label told = Labels.wrapped(before.words().apply(messages), "danger-text");
            told.setId("startup-told");
            panel.getChildren().add(told);
        }
        panel.getChildren().addAll(card, folder(failed.dataFolder(), answers.open()));
        if (ways != null) {
            panel.getChildren().add(ways);
        }
        panel.getStyleClass().addAll("panel", "startup-panel");
        panel.setId("startup-failed");
        panel.setMaxSize(ways == null ? WIDTH : WITH_WAYS, USE_PREF_SIZE);
        getChildren().setAll(panel);
        panel.lookup("#startup-retry").requestFocus();
    }

    private String reason(Throwable failure) {
        return failure instanceof Refusal refusal ? messages.sentence(refusal) : messages.text("shell.unexpected");
    }

    private Node folder(Path dataFolder, Consumer<Path> open) {
        var link = new Hyperlink(messages.text("backup.open-folder"));
        link.setId("startup-folder");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> open.accept(dataFolder));
        var folder = new HBox(8, Labels.of(messages.text("shell.about-data", dataFolder.toString()), "note", "subtle"), link);
        folder.setAlignment(Pos.BASELINE_CENTER);
        return folder;
    }

    private Button button(String id, String key, Runnable action, String style) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(event -> action.run());
        return button;
    }
}
