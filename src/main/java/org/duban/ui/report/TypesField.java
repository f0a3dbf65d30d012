package org.duban.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;

/** A field for the ends of files' names, with what is wrong below it. */
final class TypesField extends VBox {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；.*]+");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9]{1,10}");

    private final TextArea field;

    /**
     * @param typed is done each time typing ends: by Enter, or because the focus goes elsewhere
     */
    TypesField(Messages messages, List<String> types, Runnable typed) {
        super(4);
        this.field = new TextArea();
        field.setId("reporting-types");
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.setMinHeight(72);
        field.setMaxHeight(72);
        field.setAccessibleText(messages.text("setting.reporting-types"));
        Label label = Labels.whole(messages.text("setting.reporting-types"));
        label.setLabelFor(field);
        Label error = Labels.wrapped(messages.text("setting.reporting-types-wrong"), "note", "danger-text");
        error.setId("reporting-types-error");
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(label, field, error);
        field.textProperty().subscribe(words -> error.setVisible(value().isEmpty()));
        show(types);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, typed));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                typed.run();
            }
        });
    }

    /** The types in their order; none while something else is typed. */
    List<String> value() {
        List<String> all = BETWEEN.splitAsStream(field.getText().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return all.stream().allMatch(each -> TYPE.matcher(each).matches()) ? all : List.of();
    }

    /** Shows these; false when they stood there already. */
    boolean show(List<String> types) {
        String words = String.join("、", types);
        boolean other = !field.getText().equals(words);
        field.setText(words);
        return other;
    }

    /** There are no lines and no tabs between types. */
    private void leave(KeyEvent event, Runnable typed) {
        if (event.getCode() == KeyCode.ENTER) {
            typed.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
