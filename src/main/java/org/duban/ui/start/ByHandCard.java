package org.duban.ui.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.duban.messages.Messages;
import org.duban.ui.control.StartCard;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 手工新建: the year is asked in the card. */
final class ByHandCard extends StartCard {

    ByHandCard(StartModel model, Messages messages) {
        var sentence = new Label();
        TextField year = yearField(model, messages);
        super(BootstrapIcons.PENCIL, messages.text("start.by-hand"), sentence, year, button(model, messages));
        model.wrongYearProperty().subscribe(wrong -> tell(wrong, sentence, year, messages));
    }

    private static void tell(@Nullable Refusal wrong, Label sentence, TextField year, Messages messages) {
        sentence.setText(wrong == null ? messages.text("start.by-hand-lead") : messages.sentence(wrong));
        sentence.getStyleClass().remove("danger-text");
        year.getStyleClass().remove("wrong");
        if (wrong != null) {
            sentence.getStyleClass().add("danger-text");
            year.getStyleClass().add("wrong");
            year.requestFocus();
            year.selectAll();
        }
    }

    private static TextField yearField(StartModel model, Messages messages) {
        var year = new TextField();
        year.setId("new-plan-year");
        year.setMinWidth(64);
        year.setPrefWidth(64);
        year.setAccessibleText(messages.text("start.year"));
        year.textProperty().bindBidirectional(model.yearProperty());
        year.setOnAction(event -> model.makePlan());
        return year;
    }

    private static Button button(StartModel model, Messages messages) {
        var button = new Button(messages.text("start.make"));
        button.setId("new-plan");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.makePlan());
        return button;
    }
}
