package org.duban.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;

/** The five steps of a year, so that a newcomer sees where the plan leads. */
final class Steps extends HBox {

    private static final int COUNT = 5;

    Steps(Messages messages) {
        getStyleClass().add("start-steps");
        for (int step = 1; step <= COUNT; step++) {
            if (step > 1) {
                getChildren().add(line());
            }
            getChildren().add(step(step, messages));
        }
    }

    private static Node step(int step, Messages messages) {
        var number = new Label(Integer.toString(step));
        number.getStyleClass().addAll("step-number", step == 1 ? "step-now" : "step-later");
        number.setMinSize(24, 24);
        var title = new Label(messages.text("start.step" + step));
        title.getStyleClass().add("bold");
        var what = new Label(messages.text("start.step" + step + "-what"));
        what.getStyleClass().addAll("note", "muted");
        var words = new VBox(title, what);
        words.setAlignment(Pos.CENTER_LEFT);
        var box = new HBox(10, number, words);
        box.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
