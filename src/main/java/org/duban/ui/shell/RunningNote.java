package org.duban.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.background.Running;
import org.jspecify.annotations.Nullable;

/** The work that a person waits for, how far it has come, and 取消. */
final class RunningNote extends HBox {

    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Hyperlink cancel;

    RunningNote(Background background, Messages messages) {
        super(8);
        cancel = new Hyperlink(messages.text("shell.cancel"));
        cancel.setId("running-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        title.setId("running");
        bar.setPrefSize(120, 8);
        bar.getStyleClass().add("small");
        managedProperty().bind(visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, bar, cancel);
        background.runningProperty().subscribe(this::show);
    }

    private void show(@Nullable Running running) {
        setVisible(running != null);
        bar.progressProperty().unbind();
        bar.setProgress(0);
        if (running != null) {
            title.setText(running.title());
            bar.progressProperty().bind(running.shareProperty());
            cancel.setOnAction(event -> running.cancel());
        }
    }
}
