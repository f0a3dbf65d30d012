package org.duban.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;

/**
 * What is said about a document that was refused, ready to be laid out: in a line above a page, or in a card.
 *
 * @param title    what is the matter
 * @param reason   why, and what to do
 * @param controls the ways to go on
 */
record Question(String title, String reason, List<Node> controls) {

    static Question of(Intake.Refused refused, IntakeModel model, Messages messages, Runnable chooseFile) {
        return new Question(
                messages.text("intake.refused", refused.name()),
                messages.sentence(refused.reason()),
                List.of(
                        accent("intake-choose", messages.text("intake.choose-other"), chooseFile),
                        plain("intake-paste", messages.text("intake.paste"), () -> paste(model)),
                        plain("intake-dismiss", messages.text("intake.close"), model::dismiss)));
    }

    private static void paste(IntakeModel model) {
        model.dismiss();
        model.pastingProperty().set(true);
    }

    private static Button accent(String id, String words, Runnable action) {
        Button button = plain(id, words, action);
        button.getStyleClass().add("accent");
        return button;
    }

    private static Button plain(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
