package org.duban.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lines above the table: what is to become of the plan that the year has, and why the last act was not done. */
final class YearStrip extends VBox {

    private final YearModel model;
    private final Messages messages;
    private final HBox year = new HBox(8);
    private final HBox refusal = new HBox(8);

    YearStrip(ReviewModel review, Messages messages) {
        this.model = review.year();
        this.messages = messages;
        year.setId("year-strip");
        year.getStyleClass().add("review-strip");
        refusal.setId("review-refused");
        refusal.getStyleClass().addAll("review-strip", "review-strip-danger");
        getChildren().addAll(year, refusal);
        model.choiceProperty().when(Nodes.shown(this)).subscribe(this::show);
        review.refusedProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    /** Puts the focus on the first answer. */
    void focus() {
        Node first = year.lookup("#year-merge");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(YearModel.Choice choice) {
        set(year, switch (choice) {
            case YearModel.Free free -> List.of();
            case YearModel.Open(var plan) -> List.of(
                    icon(),
                    sentence(words("review.year-exists", plan)),
                    button("year-merge", "review.merge", model::merge, "accent"),
                    button("year-another", "review.as-new", model::saveAnother, "plain"));
            case YearModel.Another(var plan) -> List.of(
                    icon(), sentence(words("review.saving-as-new", plan)), again());
            case YearModel.Merging merging -> List.of(
                    icon(),
                    sentence(messages.text(
                            "review.merging",
                            merging.existing().heading().title(),
                            merging.added(),
                            merging.changed(),
                            merging.gone())),
                    again());
        });
    }

    private void show(@Nullable Refusal refused) {
        set(refusal, refused == null
                ? List.of()
                : List.of(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE), sentence(messages.sentence(refused))));
    }

    private static void set(HBox line, List<? extends Node> content) {
        line.getChildren().setAll(content);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setVisible(!content.isEmpty());
        line.setManaged(!content.isEmpty());
    }

    private static Label sentence(String words) {
        Label sentence = Labels.wrapped(words);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    private String words(String key, PlanSummary plan) {
        return messages.text(key, Integer.toString(plan.heading().year()), plan.heading().title());
    }

    private static Node icon() {
        return new FontIcon(BootstrapIcons.INFO_CIRCLE);
    }

    private Node again() {
        var link = new Hyperlink(messages.text("review.choose-again"));
        link.setId("year-again");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> model.reset());
        return link;
    }

    private Button button(String id, String key, Runnable action, String style) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("in-row", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
