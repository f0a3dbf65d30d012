package org.duban.ui.review;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Point;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;

/** 待处理: what is open, one row each, and how much is behind. */
final class PointsPane extends VBox {

    private static final double ROW = 32;
    private static final int MOST_ROWS = 5;

    private final PointsModel model;
    private final Messages messages;
    private final ListView<Point> list = new ListView<>();
    private final HBox counts = new HBox(12);
    private final Label calm;
    private boolean showing;

    PointsPane(ReviewModel review, Messages messages) {
        this.model = review.points();
        this.messages = messages;
        this.calm = Labels.wrapped(messages.text("review.calm"), "muted", "point-calm");
        list.setId("points");
        list.getStyleClass().add("points-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(messages.text("review.points"));
        list.setCellFactory(view -> new PointCell(review, messages));
        list.getSelectionModel().selectedItemProperty().subscribe((before, point) -> chosen(point));
        getStyleClass().add("points");
        getChildren().addAll(head(), calm, list);
        ObservableValue<Boolean> shown = Nodes.shown(this);
        review.reviewProperty().when(shown).subscribe(now -> show(model.openProperty().get()));
        model.openProperty().when(shown).subscribe(this::show);
        model.askedProperty().when(shown).subscribe(asked -> list.refresh());
        model.currentProperty().when(shown).subscribe(this::select);
    }

    /** Puts the focus on the list. */
    void focus() {
        list.requestFocus();
    }

    private HBox head() {
        var next = new Hyperlink(messages.text("review.next"));
        next.setId("next-point");
        next.getStyleClass().addAll("note", "muted-link");
        next.setOnAction(event -> model.next());
        var head = new HBox(
                16, Labels.whole(messages.text("review.points"), "bold"), counts, Labels.gap(), new HBox(6, next, new KeyCap("F8")));
        head.getStyleClass().add("points-head");
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setId("point-counts");
        if (head.getChildren().getLast() instanceof HBox end) {
            end.setAlignment(Pos.CENTER_RIGHT);
        }
        return head;
    }

    private void show(List<Point> points) {
        showing = true;
        list.getItems().setAll(points);
        showing = false;
        double height = Math.min(points.size(), MOST_ROWS) * ROW;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setManaged(!points.isEmpty());
        list.setVisible(!points.isEmpty());
        calm.setVisible(points.isEmpty());
        calm.setManaged(points.isEmpty());
        counts.getChildren().setAll(
                count(Marks.DECIDE, "review.count.decide", model.count(Finding.Weight.DECIDE)),
                count(Marks.CHECK, "review.count.check", model.count(Finding.Weight.CHECK)),
                count(Marks.FINE, "review.count.settled", model.settled()));
        select(model.currentProperty().get());
    }

    private Label count(Marks mark, String key, long number) {
        Label label = mark.label(messages.text(key, number));
        label.setVisible(number > 0 || mark == Marks.FINE);
        label.setManaged(label.isVisible());
        return label;
    }

    private void select(@Nullable Point point) {
        showing = true;
        if (point == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(point);
            scrollTo(list.getItems().indexOf(point));
        }
        showing = false;
    }

    private void scrollTo(int position) {
        if (list.getItems().size() > MOST_ROWS) {
            list.scrollTo(Math.max(0, position - 2));
        }
    }

    private void chosen(@Nullable Point point) {
        if (!showing && point != null) {
            model.currentProperty().set(point);
        }
    }
}
