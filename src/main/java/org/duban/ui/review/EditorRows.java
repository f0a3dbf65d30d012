package org.duban.ui.review;

import java.util.HashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A row of fields for each thing of a list, and one row in place of them while there is none. */
final class EditorRows<T> extends VBox {

    private final ObservableList<T> things;
    private final HashMap<T, Node> made = new HashMap<>();
    private final BiFunction<Integer, T, Node> fields;
    private final Supplier<Node> none;

    EditorRows(ObservableList<T> things, BiFunction<Integer, T, Node> fields, Supplier<Node> none) {
        super(6);
        this.things = things;
        this.fields = fields;
        this.none = none;
        things.addListener((ListChangeListener<T>) change -> fill());
        fill();
    }

    /** Puts the focus into the first field of the last row. */
    void focusLast() {
        applyCss();
        Node field = getChildren().isEmpty() ? null : getChildren().getLast().lookup(".text-field");
        if (field != null) {
            field.requestFocus();
        }
    }

    /** One more is offered beside the last row alone. */
    private void showAddOnLast() {
        for (Node row : getChildren()) {
            boolean last = row.equals(getChildren().getLast());
            row.lookupAll(".editor-link").forEach(link -> link.setVisible(last));
        }
    }

    private void fill() {
        for (T each : things) {
            if (!made.containsKey(each)) {
                made.put(each, fields.apply(made.size(), each));
            }
        }
        if (things.isEmpty()) {
            getChildren().setAll(none.get());
        } else {
            getChildren().setAll(things.stream().map(made::get).toList());
            showAddOnLast();
        }
    }
}
