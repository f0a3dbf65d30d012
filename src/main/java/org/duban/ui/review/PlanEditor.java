package org.duban.ui.review;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.task.FieldBox;
import org.duban.ui.task.IndicatorFields;
import org.duban.ui.task.IndicatorForm;

/** The fields of what stands above the plan. */
final class PlanEditor extends VBox {

    private static final double YEAR = 64;
    private static final double DAY = 104;

    private final PlanFields fields;
    private final Messages messages;
    private final EditorRows<IndicatorForm> indicators;

    PlanEditor(PlanFields fields, Messages messages) {
        this.fields = fields;
        this.messages = messages;
        this.indicators = new EditorRows<>(fields.indicators(), this::indicator, this::addLink);
        var title = FieldBox.text("review-title", fields.titleProperty(), messages.text("review.plan.title"));
        var first = line(
                label("review.plan.title"),
                title,
                label("review.plan.year"),
                sized("review-year", fields.yearProperty(), "review.plan.year", YEAR));
        var second = line(
                label("review.plan.organization"),
                FieldBox.text("review-organization", fields.organizationProperty(), messages.text("review.plan.organization")),
                label("review.plan.number"),
                FieldBox.text("review-document-number", fields.numberProperty(), messages.text("review.plan.number")),
                label("review.plan.issued"),
                sized("review-issued", fields.issuedOnProperty(), "review.plan.issued", DAY));
        var heading = new VBox(6, first, second);
        HBox.setHgrow(indicators, Priority.ALWAYS);
        var targets = new HBox(8, label("review.plan.targets"), indicators);
        getStyleClass().add("review-editor");
        getChildren().addAll(
                heading, FieldBox.error(fields.errorProperty(), fields.checkedProperty(), heading, messages), targets);
    }

    private Node indicator(int number, IndicatorForm form) {
        var row = new IndicatorFields(number, form, fields.checkedProperty(), messages, () -> fields.indicators().remove(form));
        HBox.setHgrow(row, Priority.ALWAYS);
        var both = new HBox(8, row, addLink());
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private Node addLink() {
        var link = new Hyperlink(messages.text("review.add-indicator"));
        link.getStyleClass().addAll("note", "editor-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            fields.indicators().add(new IndicatorForm(null));
            indicators.focusLast();
        });
        return link;
    }

    private TextField sized(String id, StringProperty value, String key, double width) {
        TextField field = FieldBox.text(id, value, messages.text(key));
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private Node label(String key) {
        return Labels.whole(messages.text(key), "editor-label");
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
