package org.duban.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.duban.ui.Desk;
import org.duban.ui.control.Look;
import org.duban.ui.screen.PlainScreen;

/** The whole window over a desk, in the size of the mockups. */
final class ShellStage {

    private final Desk desk;
    private final PlainScreen tasks = new PlainScreen("tasks", "任务分解");
    private int chosen;
    private final ShellView view;
    private final Scene scene;

    ShellStage(Desk desk, Stage stage, boolean dark) {
        this.desk = desk;
        this.view = new ShellView(
                desk.session(),
                desk.shell(),
                desk.intake(),
                desk.sample(),
                desk.start(),
                List.of(tasks, desk.importScreen()),
                () -> chosen++);
        this.scene = new Scene(view, 1366, 736);
        Look.dress(scene, dark);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.begin();
    }

    /** How often a file was asked for. */
    int chosen() {
        return chosen;
    }

    Desk desk() {
        return desk;
    }

    PlainScreen tasks() {
        return tasks;
    }

    ShellView view() {
        return view;
    }

    Scene scene() {
        return scene;
    }
}
