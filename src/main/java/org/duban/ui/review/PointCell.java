package org.duban.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Point;
import org.duban.domain.review.Remedy;
import org.duban.domain.review.Review;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** A point in one row: how pressing, what it is, where, and the answers to it. */
final class PointCell extends ListCell<Point> {

    private static final double CHOICE = 180;
    private static final double ANSWER = 136;
    private static final int MOST_CHOICES = 20;

    private final ReviewModel review;
    private final PointsModel model;
    private final Messages messages;
    private final PointWords words;

    PointCell(ReviewModel review, Messages messages) {
        this.review = review;
        this.model = review.points();
        this.messages = messages;
        this.words = new PointWords(messages);
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Point point, boolean empty) {
        super.updateItem(point, empty);
        if (empty || point == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Review now = review.reviewProperty().get();
        String detail = words.detail(point, now);
        PointsModel.Asked asked = model.askedProperty().get();
        boolean isAsked = asked != null && asked.point().equals(point);
        String sentence = isAsked && asked.wrong() != null ? messages.sentence(asked.wrong()) : detail;
        var row = new HBox(
                8,
                Marks.of(point.weight()).icon(),
                Labels.whole(words.title(point), "bold"),
                Labels.of(sentence, "note", isAsked && asked.wrong() != null ? "danger-text" : "muted"),
                Labels.gap());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(isAsked ? asking(asked) : remedies(point));
        setTooltip(new Tooltip(messages.sentence(point.finding())));
        setAccessibleText(words.title(point) + " " + detail);
        setGraphic(row);
    }

    private List<Node> remedies(Point point) {
        var controls = new ArrayList<Node>();
        for (int i = 0; i < point.remedies().size(); i++) {
            Remedy remedy = point.remedies().get(i);
            controls.add(switch (remedy) {
                case Remedy.SameAs same -> same(point, same);
                case Remedy.PickLead lead -> lead(point, lead);
                default -> button(point, remedy, i);
            });
        }
        return controls;
    }

    private Button button(Point point, Remedy remedy, int position) {
        var button = new Button(words.remedy(remedy));
        button.setId("remedy-" + remedy.label());
        button.getStyleClass().add("in-row");
        if (position == 0 && point.remedies().size() > 1 && point.weight() == Finding.Weight.DECIDE) {
            button.getStyleClass().add("remedy-first");
        }
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text("review.key-of-remedy", position + 1)));
        button.setOnAction(event -> model.take(point, remedy));
        return button;
    }

    /** 同 医学装备科 ▾: the likeliest name is there to be taken, the others below it. */
    private Node same(Point point, Remedy.SameAs remedy) {
        if (remedy.proposals().isEmpty()) {
            return button(point, remedy, 0);
        }
        var menu = new SplitMenuButton();
        menu.setText(words.remedy(remedy));
        menu.setOnAction(event -> model.take(point, remedy));
        fill(menu, point, remedy, remedy.proposals());
        return menu;
    }

    /** 选科室 ▾. */
    private Node lead(Point point, Remedy.PickLead remedy) {
        var menu = new MenuButton(words.remedy(remedy));
        fill(menu, point, remedy, remedy.proposals());
        return menu;
    }

    private void fill(MenuButton menu, Point point, Remedy remedy, List<String> names) {
        menu.setId("remedy-" + remedy.label());
        menu.getStyleClass().add("in-row");
        menu.setFocusTraversable(false);
        menu.setMaxWidth(CHOICE);
        for (String name : names.subList(0, Math.min(names.size(), MOST_CHOICES))) {
            var item = new MenuItem(name);
            item.setOnAction(event -> model.takeName(point, remedy, name));
            menu.getItems().add(item);
        }
        var other = new MenuItem(messages.text("review.other-name"));
        other.setOnAction(event -> model.ask(point, remedy));
        menu.getItems().add(other);
    }

    private List<Node> asking(PointsModel.Asked asked) {
        var field = new TextField();
        field.setId("point-answer");
        field.setPromptText(messages.text("review.ask." + asked.remedy().label()));
        field.setAccessibleText(messages.text("review.ask." + asked.remedy().label()));
        field.getStyleClass().add("in-row");
        field.setMinWidth(ANSWER);
        field.setPrefWidth(ANSWER);
        field.setOnAction(event -> model.answer(field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.stopAsking()) {
                event.consume();
            }
        });
        if (asked.wrong() != null) {
            field.getStyleClass().add("wrong");
        }
        var keep = new Button(messages.text("review.answer"));
        keep.setId("point-keep");
        keep.getStyleClass().addAll("in-row", "accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.answer(field.getText()));
        Platform.runLater(field::requestFocus);
        return List.of(field, keep);
    }
}
