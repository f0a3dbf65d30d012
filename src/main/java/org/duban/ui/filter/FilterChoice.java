package org.duban.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A box of the filter bar: everything, or one of several. */
public final class FilterChoice<T> extends ComboBox<FilterChoice.Choice<T>> {

    private static final double WIDTH = 132;
    private static final double NARROW = 96;
    private static final int MOST_ROWS = 16;

    private final Choice<T> any;
    private boolean showing;

    /** Something to filter by, null for everything, and its name. */
    public record Choice<T>(@Nullable T value, String name) {}

    public FilterChoice(String id, String any, Consumer<@Nullable T> chosen) {
        this.any = new Choice<>(null, any);
        setId(id);
        setAccessibleText(any);
        getStyleClass().add("compact");
        setMinWidth(NARROW);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setVisibleRowCount(MOST_ROWS);
        setCellFactory(list -> new ChoiceCell<>());
        setButtonCell(new ChoiceCell<>());
        valueProperty().subscribe((before, choice) -> {
            if (!showing && choice != null) {
                chosen.accept(choice.value());
            }
        });
    }

    /** Offers these beside everything, and shows which is in force. */
    public void offer(List<Choice<T>> choices, @Nullable T inForce) {
        var all = new ArrayList<Choice<T>>();
        all.add(any);
        all.addAll(choices);
        showing = true;
        if (!getItems().equals(all)) {
            getItems().setAll(all);
        }
        showing = false;
        show(inForce);
    }

    /** Shows which is in force. */
    public void show(@Nullable T inForce) {
        showing = true;
        setValue(getItems().stream()
                .filter(each -> Objects.equals(each.value(), inForce))
                .findFirst()
                .orElse(any));
        showing = false;
    }

    private static final class ChoiceCell<T> extends ListCell<Choice<T>> {

        @Override
        protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.name());
        }
    }
}
