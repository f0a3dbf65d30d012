package org.duban.ui.app;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens the window. */
public final class DubanApplication extends Application {

    /**
     * Opens the window over these services; returns when it is closed and the store with it. To be called once, not
     * on the FX thread.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    public static void launchWith(Services services) throws InterruptedException {
        new Launch(services, new TaskScreens(services)).run();
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("督办");
        stage.setScene(new Scene(new StackPane(new Label("督办")), 960, 640));
        stage.show();
    }
}
