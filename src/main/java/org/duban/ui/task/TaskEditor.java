package org.duban.ui.task;

import java.util.HashMap;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields of a task. */
final class TaskEditor extends VBox {

    private static final double NUMBER = 72;
    private static final int CHARACTERS_OF_A_LINE = 26;

    private final TaskForm form;
    private final Messages messages;
    private final VBox deadlines;
    private final VBox indicators;

    TaskEditor(TaskForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        deadlines = list("task.deadlines", form.deadlines(), this::deadline);
        indicators = list("task.indicators", form.indicators(), this::indicator);
        getStyleClass().add("editor");
        getChildren().addAll(
                names(),
                text(),
                departments("lead", "task.lead-departments", form.lead()),
                departments("supporting", "task.supporting-departments", form.supporting()),
                deadlines,
                addButton("add-deadline", "task.add-deadline", this::addDeadline),
                indicators,
                addButton("add-indicator", "task.add-indicator", this::addIndicator));
    }

    private HBox names() {
        TextField number = FieldBox.text("number", form.numberProperty(), "");
        var numberBox = new FieldBox(messages.text("task.number"), number);
        numberBox.setMinWidth(NUMBER);
        numberBox.setMaxWidth(NUMBER);
        TextField name = FieldBox.text("short-name", form.shortNameProperty(), messages.text("task.short-name-prompt"));
        return new HBox(8, numberBox, new FieldBox(messages.text("task.short-name"), name));
    }

    private VBox text() {
        var area = new TextArea();
        area.setId("text");
        area.setWrapText(true);
        area.setPromptText(messages.text("task.text-prompt"));
        area.setPrefRowCount(Math.clamp(form.textProperty().get().length() / CHARACTERS_OF_A_LINE + 1, 3, 9));
        area.textProperty().bindBidirectional(form.textProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        ObjectBinding<@Nullable String> error = Bindings.createObjectBinding(
                () -> form.textProperty().get().isBlank() ? "task.error.no-text" : null, form.textProperty());
        var box = new FieldBox(messages.text("task.text"), area);
        box.getChildren().add(FieldBox.error(error, form.checkedProperty(), box, messages));
        return box;
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private VBox departments(String id, String title, DepartmentsForm departments) {
        var field = new DepartmentsField(id, departments, messages);
        var box = new FieldBox(messages.text(title), field);
        box.getChildren().add(FieldBox.error(departments.errorProperty(), form.checkedProperty(), box, messages));
        return box;
    }

    private <T> VBox list(String title, ObservableList<T> forms, BiFunction<Integer, T, Node> fields) {
        var rows = new VBox(8);
        var made = new HashMap<T, Node>();
        var box = new VBox(4, Labels.whole(messages.text(title), "bold"), rows);
        Runnable fill = () -> {
            forms.forEach(each -> made.computeIfAbsent(each, form -> fields.apply(made.size(), form)));
            rows.getChildren().setAll(forms.stream().map(made::get).toList());
            box.setVisible(!forms.isEmpty());
            box.setManaged(!forms.isEmpty());
        };
        forms.addListener((ListChangeListener<T>) change -> fill.run());
        fill.run();
        return box;
    }

    private Node deadline(int number, DeadlineForm deadline) {
        return new DeadlineFields(number, deadline, form.checkedProperty(), messages, () -> {
            focus("#add-deadline");
            form.deadlines().remove(deadline);
        });
    }

    private Node indicator(int number, IndicatorForm indicator) {
        return new IndicatorFields(number, indicator, form.checkedProperty(), messages, () -> {
            focus("#add-indicator");
            form.indicators().remove(indicator);
        });
    }

    private Button addButton(String id, String key, Runnable add) {
        var button = new Button(messages.text(key), new FontIcon(BootstrapIcons.PLUS));
        button.setId(id);
        button.getStyleClass().addAll("flat", "compact", "add-row");
        button.setOnAction(event -> add.run());
        return button;
    }

    private void addDeadline() {
        form.addDeadline();
        focusLast(deadlines);
    }

    private void addIndicator() {
        form.addIndicator();
        focusLast(indicators);
    }

    private static void focusLast(VBox list) {
        Node rows = list.getChildren().getLast();
        if (rows instanceof VBox box && !box.getChildren().isEmpty()) {
            Node field = box.getChildren().getLast().lookup(".text-field");
            if (field != null) {
                field.requestFocus();
            }
        }
    }

    private void focus(String selector) {
        Node field = lookup(selector);
        if (field != null) {
            field.requestFocus();
        }
    }
}
