package org.duban.ui.review;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.duban.domain.draft.Finding;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;
import org.jspecify.annotations.Nullable;

/** A row of what was read: a section, a task, or the fields below one. */
final class RowCell extends ListCell<ReviewRow> {

    private static final String CLOSED = "M5.5 3 L9.5 7 L5.5 11";
    private static final String OPEN = "M3 5.5 L7 9.5 L11 5.5";
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double SCROLL_BAR = 8;

    private final RowsModel model;
    private final Messages messages;
    private final Editors editors;

    RowCell(RowsModel model, Messages messages, Editors editors) {
        this.model = model;
        this.messages = messages;
        this.editors = editors;
        setMinWidth(0);
        setPrefWidth(1);
        model.cursorProperty().subscribe(cursor -> markCurrent());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getItem() == null || !(getGraphic() instanceof Region content)) {
            return 0;
        }
        applyCss();
        return Math.ceil(content.prefHeight(getListView().getWidth() - SCROLL_BAR));
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SECTION, row instanceof ReviewRow.OfSection);
        setAccessibleText(null);
        setGraphic(empty || row == null ? null : node(row));
        markCurrent();
    }

    private void markCurrent() {
        ReviewRow row = getItem();
        pseudoClassStateChanged(CURRENT, row != null && !isEmpty() && model.isAt(row));
    }

    private Node node(ReviewRow row) {
        return switch (row) {
            case ReviewRow.OfPlan plan -> plan(plan);
            case ReviewRow.OfSection section -> section(section);
            case ReviewRow.OfTask task -> task(task);
            case ReviewRow.Gone gone -> gone(gone);
            case ReviewRow.Editor editor -> editors.of(editor.fields());
        };
    }

    private Node plan(ReviewRow.OfPlan row) {
        String title = row.title() == null ? messages.text("review.plan.untitled") : row.title();
        setAccessibleText(title);
        var name = new HBox(
                8,
                Labels.of(title, "bold"),
                Labels.of(String.join(" · ", row.details()), "note", "muted"));
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        name.setPadding(new Insets(0, 0, 0, 10));
        return Cells.row(new Region(), name, List.of());
    }

    private Node section(ReviewRow.OfSection row) {
        var arrow = new SVGPath();
        arrow.setContent(row.open() ? OPEN : CLOSED);
        arrow.getStyleClass().add("row-arrow");
        var toggle = new StackPane(arrow);
        toggle.getStyleClass().add("row-toggle");
        toggle.setOnMousePressed(event -> {
            model.toggle(row.key());
            event.consume();
        });
        var title = Labels.of(row.title(), "bold");
        title.setTooltip(new Tooltip(row.title()));
        var name = new HBox(4, toggle, title, Labels.whole(messages.text("tasks.items", row.tasks()), "note", "muted", "section-count"));
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        setAccessibleText(row.title());
        return Cells.row(tick(row.tick(), row), name, List.of());
    }

    private Node task(ReviewRow.OfTask row) {
        setAccessibleText(Objects.requireNonNullElse(row.number(), "") + " " + row.name());
        var name = new HBox(4, number(row), name(row.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        if (row.fate() == ReviewRow.Fate.ADDED || row.fate() == ReviewRow.Fate.CHANGED) {
            boolean added = row.fate() == ReviewRow.Fate.ADDED;
            name.getChildren().add(new Tag(added ? Tag.Kind.ACCENT : Tag.Kind.GREY, messages.text("review.fate." + row.fate())));
        }
        Node line = Cells.row(
                tick(row.ticked() ? ReviewRow.Tick.ON : ReviewRow.Tick.OFF, row),
                name,
                List.of(
                        names(row.parts().lead(), row, ""),
                        names(row.parts().supporting(), row, "muted"),
                        deadlines(row.parts().phrases()),
                        indicators(row.parts().indicators()),
                        check(row.open())));
        if (!row.ticked()) {
            line.setOpacity(0.5);
        }
        return line;
    }

    private Node gone(ReviewRow.Gone row) {
        setAccessibleText(messages.text("review.fate.GONE") + " " + row.name());
        Label title = name(row.name());
        title.getStyleClass().add("muted");
        var name = new HBox(
                4,
                Labels.whole(Objects.requireNonNullElse(row.number(), ""), "muted", "review-number"),
                title,
                new Tag(Tag.Kind.DANGER, messages.text("review.fate.GONE")));
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        return Cells.row(tick(row.removed() ? ReviewRow.Tick.OFF : ReviewRow.Tick.ON, row), name, List.of());
    }

    private Node tick(ReviewRow.Tick tick, ReviewRow row) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setAllowIndeterminate(false);
        box.setSelected(tick == ReviewRow.Tick.ON);
        box.setIndeterminate(tick == ReviewRow.Tick.PARTLY);
        box.setOnAction(event -> model.tick(row));
        return box;
    }

    private static Node number(ReviewRow.OfTask row) {
        String number = Objects.requireNonNullElse(row.number(), "");
        boolean doubtful = !number.isEmpty() && row.doubts().contains(number);
        Node shown = doubtful ? new Tag(Tag.Kind.WARNING, number) : Labels.whole(number, "muted");
        var cell = new HBox(shown);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("review-number");
        return cell;
    }

    private static Label name(String words) {
        Label name = Labels.of(words);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(words));
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private Node names(List<String> names, ReviewRow.OfTask row, String style) {
        if (names.isEmpty()) {
            return Labels.whole("—", "subtle");
        }
        String all = String.join("、", names);
        String doubtful = names.stream().filter(row.doubts()::contains).findFirst().orElse(null);
        var cell = new HBox();
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setMinWidth(0);
        String more = names.size() > 1 ? messages.text("review.and-others", names.size()) : "";
        if (doubtful != null) {
            var tag = new Tag(Tag.Kind.WARNING, doubtful);
            tag.setMinWidth(24);
            HBox.setMargin(tag, new Insets(0, 4, 0, 0));
            cell.getChildren().add(tag);
        } else {
            cell.getChildren().add(Labels.of(names.getFirst(), style));
        }
        if (!more.isEmpty()) {
            cell.getChildren().add(Labels.whole(more, style));
        }
        Tooltip.install(cell, new Tooltip(all));
        return cell;
    }

    private Node deadlines(List<String> phrases) {
        String words = phrases.isEmpty() ? messages.text("review.no-deadline") : String.join("、", phrases);
        Label label = phrases.isEmpty() ? Labels.of(words, "subtle") : Labels.of(words);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private static Node indicators(int count) {
        return count == 0 ? Labels.whole("—", "subtle") : Labels.whole(Integer.toString(count));
    }

    private Node check(Finding.@Nullable Kind open) {
        Marks mark = open == null ? Marks.FINE : Marks.of(open.weight());
        String words = open == null ? messages.text("review.fine") : messages.text("review.short." + open);
        return mark.label(words);
    }
}
