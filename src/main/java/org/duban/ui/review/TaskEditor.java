package org.duban.ui.review;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.plan.Department;
import org.duban.messages.Messages;
import org.duban.ui.control.Chip;
import org.duban.ui.control.Labels;
import org.duban.ui.task.DeadlineForm;
import org.duban.ui.task.DepartmentsField;
import org.duban.ui.task.DepartmentsForm;
import org.duban.ui.task.FieldBox;
import org.duban.ui.task.IndicatorFields;
import org.duban.ui.task.IndicatorForm;
import org.jspecify.annotations.Nullable;

/** The fields of a task, below its row. */
final class TaskEditor extends VBox {

    private static final double NUMBER = 48;
    private static final double LEAD = 200;
    private static final double TYPING = 88;
    private static final double WIDTH = 600;
    private static final int CHARACTERS_OF_A_LINE = 44;

    private final TaskFields fields;
    private final Messages messages;
    private final Function<Department, Optional<Node>> doubts;
    private final EditorRows<DeadlineForm> deadlines;
    private final EditorRows<IndicatorForm> indicators;

    /**
     * @param doubts the chip of a department that is to be checked
     */
    TaskEditor(TaskFields fields, Messages messages, Function<Department, Optional<Node>> doubts) {
        this.fields = fields;
        this.messages = messages;
        this.doubts = doubts;
        this.deadlines = new EditorRows<>(
                fields.deadlines(), this::deadline, () -> link("review-add-deadline", "review.add-deadline", this::addDeadline));
        this.indicators = new EditorRows<>(
                fields.indicators(), this::indicator, () -> link("review-add-indicator", "review.add-indicator", this::addIndicator));
        setId("review-editor");
        getStyleClass().add("review-editor");
        getChildren().addAll(
                names(),
                line("review.supporting", departments("review-supporting", fields.supporting())),
                line("review.deadline", new VBox(6, deadlines, recurrences())),
                line("review.indicator", indicators),
                line("review.text", text()));
    }

    /** Puts the focus into the field of that id; into the first one where there is none such. */
    void focusField(String id) {
        applyCss();
        Node field = lookup("#" + id);
        Node wanted = field == null ? lookup("#review-short-name") : field;
        if (wanted != null) {
            wanted.requestFocus();
        }
    }

    private HBox names() {
        TextField number = FieldBox.text("review-number", fields.numberProperty(), messages.text("task.number"));
        number.setMinWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        TextField name =
                FieldBox.text("review-short-name", fields.shortNameProperty(), messages.text("task.short-name-prompt"));
        Region lead = departments("review-lead", fields.lead());
        lead.setMinWidth(LEAD);
        lead.setPrefWidth(LEAD);
        lead.setMaxWidth(LEAD);
        var row = new HBox(
                8,
                label("review.number"),
                number,
                label("task.short-name"),
                name,
                label("task.lead"),
                lead);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Region departments(String id, DepartmentsForm form) {
        var field = new DepartmentsField(id, form, messages, doubts);
        if (field.lookup("#" + id) instanceof TextField typing) {
            typing.setPromptText(messages.text("review.add-department"));
            typing.setPrefWidth(TYPING);
        }
        return new VBox(4, field, FieldBox.error(form.errorProperty(), fields.checkedProperty(), field, messages));
    }

    private Node deadline(int number, DeadlineForm form) {
        return new DeadlineRow(
                number,
                form,
                fields.checkedProperty(),
                messages,
                () -> fields.deadlines().remove(form),
                link("review-add-deadline", "review.add-deadline", this::addDeadline));
    }

    private Node indicator(int number, IndicatorForm form) {
        var row = new IndicatorFields(number, form, fields.checkedProperty(), messages, () -> fields.indicators().remove(form));
        HBox.setHgrow(row, Priority.ALWAYS);
        var both = new HBox(8, row, link("review-add-indicator", "review.add-indicator", this::addIndicator));
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private HBox recurrences() {
        var chips = new HBox(4);
        Runnable fill = () -> {
            chips.getChildren().setAll(fields.recurrences().stream().map(this::chip).toList());
            chips.setManaged(!fields.recurrences().isEmpty());
        };
        fields.recurrences().addListener((ListChangeListener<DraftRecurrence>) change -> fill.run());
        fill.run();
        return chips;
    }

    private Chip chip(DraftRecurrence recurrence) {
        return new Chip(recurrence.recurrence().phrase(), () -> fields.recurrences().remove(recurrence));
    }

    private VBox text() {
        var area = new TextArea();
        area.setId("review-text");
        area.setWrapText(true);
        area.setAccessibleText(messages.text("task.text"));
        area.setPrefRowCount(Math.clamp(fields.textProperty().get().length() / CHARACTERS_OF_A_LINE + 1, 2, 5));
        area.textProperty().bindBidirectional(fields.textProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        ObjectBinding<@Nullable String> error = Bindings.createObjectBinding(
                () -> fields.textProperty().get().isBlank() ? "task.error.no-text" : null, fields.textProperty());
        var box = new VBox(4, area);
        box.getChildren().add(FieldBox.error(error, fields.checkedProperty(), area, messages));
        return box;
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** The field wants all the width there is: its height is reckoned from what it wants. */
    private HBox line(String key, Region field) {
        field.setPrefWidth(WIDTH);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(8, label(key), field);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node label(String key) {
        return Labels.whole(messages.text(key), "editor-label");
    }

    private Hyperlink link(String id, String key, Runnable action) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().addAll("note", "editor-link");
        link.setOnAction(event -> action.run());
        return link;
    }

    private void addDeadline() {
        fields.addDeadline();
        deadlines.focusLast();
    }

    private void addIndicator() {
        fields.addIndicator();
        indicators.focusLast();
    }
}
