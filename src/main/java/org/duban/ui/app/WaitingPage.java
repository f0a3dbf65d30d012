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
    private final Button stop = new Button();
    private final VBox panel = new VBox();

    /**
     * For something that has been asked to stop already.
     *
     * @param words what is waited for
     */
    WaitingPage(String words) {
        getStyleClass().add("startup-page");
        setId("waiting");
        bar.setPrefSize(BAR, 8);
        bar.getStyleClass().add("small");
        var said = Labels.whole(words, "block-title");
        said.setId("waiting-words");
        panel.getChildren().setAll(said, bar);
        panel.getStyleClass().addAll("panel", "startup-panel", "waiting-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(panel);
    }

    /**
     * @param background does it
     * @param words      what is done
     * @param stopping   how to stop it
     */
    WaitingPage(Background background, String words, String stopping) {
        this(words);
        stop.setText(stopping);
        stop.setId("waiting-stop");
        panel.getChildren().add(stop);
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
