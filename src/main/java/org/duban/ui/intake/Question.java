package org.duban.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;

/**
 * What is asked about a document, ready to be laid out: in a line above a page, or in a card.
 *
 * @param failure  whether something went wrong, rather than being open
 * @param title    what is the matter
 * @param reason   why, or what to do; empty when the title says it all
 * @param controls the answers
 */
record Question(boolean failure, String title, String reason, List<Node> controls) {

    static Question of(Intake intake, IntakeModel model, Messages messages, Runnable chooseFile) {
        return switch (intake) {
            case Intake.Idle idle -> new Question(false, "", "", List.of());
            case Intake.Refused refused -> new Question(
                    true,
                    messages.text("intake.refused", refused.fileName()),
                    messages.sentence(refused.reason()),
                    List.of(
                            accent("intake-choose", messages.text("intake.choose-other"), chooseFile),
                            plain("intake-dismiss", messages.text("intake.close"), model::dismiss)));
            case Intake.SameYear same -> new Question(
                    false,
                    messages.text("intake.same-year", same.reason().arguments().toArray()),
                    same.draft().fileName(),
                    List.of(
                            accent("intake-keep-both", messages.text("intake.keep-both"), model::keepBoth),
                            plain("intake-dismiss", messages.text("intake.cancel"), model::dismiss)));
            case Intake.YearMissing missing -> year(missing, model, messages);
        };
    }

    private static Question year(Intake.YearMissing missing, IntakeModel model, Messages messages) {
        var field = new TextField();
        field.setId("intake-year");
        field.setPrefColumnCount(4);
        field.setPromptText(messages.text("intake.year-prompt"));
        field.setOnAction(event -> model.nameYear(field.getText()));
        if (missing.wrong() != null) {
            field.getStyleClass().add("wrong");
        }
        return new Question(
                missing.wrong() != null,
                messages.text("intake.no-year", missing.draft().fileName()),
                missing.wrong() == null ? messages.text("intake.name-year") : messages.sentence(missing.wrong()),
                List.of(
                        field,
                        accent("intake-name-year", messages.text("intake.import"), () -> model.nameYear(field.getText())),
                        plain("intake-dismiss", messages.text("intake.cancel"), model::dismiss)));
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
