package org.duban.ui.app;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.ui.background.Background;
import org.duban.ui.background.Running;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** What the window shows while something is done at the store that cannot be open meanwhile, and the way to stop it. */
final class WaitingPage extends StackPane {

    private static final double BAR = 320;

    private final ProgressBar bar = new ProgressBar();
    private final Button stop;

    /**
     * @param background does it
     * @param words      what is done
     * @param stopping   how to stop it
     */
    WaitingPage(Background background, String words, String stopping) {
        getStyleClass().add("startup-page");
        setId("waiting");
        this.stop = new Button(stopping);
        stop.setId("waiting-stop");
        bar.setPrefSize(BAR, 8);
        bar.getStyleClass().add("small");
        var panel = new VBox(Labels.whole(words, "block-title"), bar, stop);
        panel.getStyleClass().addAll("panel", "startup-panel", "waiting-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(panel);
        background.runningProperty().subscribe(this::show);
    }

    private void show(@Nullable Running running) {
        bar.progressProperty().unbind();
        if (running != null) {
            bar.progressProperty().bind(running.shareProperty());
            stop.setOnAction(event -> {
                stop.setDisable(true);
                running.cancel();
            });
        }
    }
}
