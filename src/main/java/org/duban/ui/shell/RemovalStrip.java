package org.duban.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Asks, in place, whether a year's plan shall go: its year must be typed. */
final class RemovalStrip extends StackPane {

    private final Removal removal;
    private final Messages messages;

    RemovalStrip(Removal removal, Messages messages) {
        this.removal = removal;
        this.messages = messages;
        managedProperty().bind(visibleProperty());
        removal.askedProperty().subscribe(this::show);
    }

    private void show(@Nullable Plan asked) {
        setVisible(asked != null);
        getChildren().clear();
        if (asked != null) {
            TextField year = yearField();
            getChildren().add(strip(asked, year));
            year.requestFocus();
        }
    }

    private Strip strip(Plan plan, TextField year) {
        var question = new Label(messages.text(
                "shell.delete-question",
                plan.heading().title(),
                Long.toString(plan.tasks().count())));
        question.getStyleClass().add("bold");
        question.setMinWidth(0);
        var how = new Label(messages.text(
                "shell.delete-type-year", Integer.toString(plan.heading().year())));
        how.setMinWidth(USE_PREF_SIZE);
        Button delete = Strip.answer("removal-confirm", messages.text("shell.delete"), removal::confirm);
        delete.getStyleClass().add("danger");
        delete.disableProperty().bind(removal.confirmedBinding().not());
        return new Strip(
                new Node[] {question, how, year},
                new Node[] {delete, Strip.answer("removal-cancel", messages.text("shell.cancel"), removal::cancel)});
    }

    private TextField yearField() {
        var year = new TextField();
        year.setId("removal-year");
        year.setPrefWidth(72);
        year.setMinWidth(72);
        year.textProperty().bindBidirectional(removal.typedProperty());
        year.setOnAction(event -> removal.confirm());
        return year;
    }
}
