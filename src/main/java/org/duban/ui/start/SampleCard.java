package org.duban.ui.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.duban.messages.Messages;
import org.duban.ui.control.StartCard;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 打开示例. */
final class SampleCard extends StartCard {

    SampleCard(Messages messages, Runnable openSample) {
        super(
                BootstrapIcons.UI_CHECKS_GRID,
                messages.text("start.sample"),
                new Label(messages.text("start.sample-lead")),
                button(messages, openSample));
    }

    private static Button button(Messages messages, Runnable openSample) {
        var button = new Button(messages.text("start.open"));
        button.setId("open-sample");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> openSample.run());
        return button;
    }
}
