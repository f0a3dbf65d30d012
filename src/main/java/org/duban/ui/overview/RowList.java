package org.duban.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a block: as many as there is room for, the last of them 还有N项 where there are more, which unfolds the rest.
 * ↑ ↓ walk through them, Enter or a click opens one.
 */
final class RowList<T> extends ListView<RowList.Row<T>> {

    private final double low;
    private final double high;
    private final IntFunction<String> more;
    private Consumer<T> open = row -> {};
    private List<T> rows = List.of();
    private boolean unfolded;

    /** A row, or as many as are not shown. */
    sealed interface Row<T> {

        /** One of the rows. */
        record Of<T>(T value) implements Row<T> {}

        /** So many more. */
        record More<T>(int count) implements Row<T> {}
    }

    /**
     * @param low  a row is not less high than this
     * @param high nor more than this
     * @param more says how many are not shown
     */
    RowList(String id, double low, double high, IntFunction<String> more) {
        this.low = low;
        this.high = high;
        this.more = more;
        setId(id);
        getStyleClass().add("row-list");
        setMinHeight(low);
        heightProperty().subscribe(height -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /** How a row looks. */
    void setLook(Function<T, Node> look, Function<T, String> sentence) {
        setCellFactory(list -> new Cell(look, sentence));
    }

    /** What opening a row does. */
    void setOpen(Consumer<T> action) {
        open = action;
    }

    /** Shows these rows; without any the words stand in their place. */
    void show(List<T> now, String none) {
        rows = List.copyOf(now);
        Label label = Labels.wrapped(none, "muted");
        label.setId(getId() + "-none");
        setPlaceholder(label);
        fill();
        requestLayout();
    }

    /** Back to the rows there is room for; false where all of them are shown anyway. */
    boolean fold() {
        boolean was = unfolded;
        unfolded = false;
        fill();
        return was;
    }

    /** The room in which every row stands at its highest. */
    double wanted() {
        return Math.max(1, rows.size()) * high;
    }

    /** Opens what is selected. */
    void openSelected() {
        Row<T> selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            open(selected);
        }
    }

    private void open(Row<T> row) {
        switch (row) {
            case Row.Of<T>(T value) -> open.accept(value);
            case Row.More<T> rest -> unfold();
        }
    }

    private void unfold() {
        int at = getItems().size() - 1;
        unfolded = true;
        fill();
        getSelectionModel().select(at);
    }

    private void fill() {
        double height = getHeight();
        if (height <= 0) {
            return;
        }
        int room = Math.max(1, (int) (height / low));
        int lines = Math.clamp(rows.size(), 1, room);
        setFixedCellSize(Math.clamp(Math.floor(height / lines), low, high));
        List<Row<T>> shown = new ArrayList<>();
        int count = unfolded || rows.size() <= room ? rows.size() : room - 1;
        rows.stream().limit(count).map(Row.Of<T>::new).forEach(shown::add);
        if (count < rows.size()) {
            shown.add(new Row.More<>(rows.size() - count));
        }
        if (!getItems().equals(shown)) {
            int selected = getSelectionModel().getSelectedIndex();
            getItems().setAll(shown);
            getSelectionModel().clearSelection();
            if (selected >= 0 && !shown.isEmpty()) {
                getSelectionModel().select(Math.min(selected, shown.size() - 1));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !getSelectionModel().isEmpty()) {
            event.consume();
            openSelected();
        }
    }

    private final class Cell extends ListCell<Row<T>> {

        private final Function<T, Node> look;
        private final Function<T, String> sentence;

        Cell(Function<T, Node> look, Function<T, String> sentence) {
            this.look = look;
            this.sentence = sentence;
            setOnMouseClicked(event -> {
                Row<T> row = getItem();
                if (row != null) {
                    open(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setPrefWidth(0);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (row) {
                case Row.Of<T>(T value) -> {
                    setGraphic(look.apply(value));
                    setAccessibleText(sentence.apply(value));
                }
                case Row.More<T>(int count) -> {
                    setGraphic(Labels.whole(more.apply(count), "accent-text"));
                    setAccessibleText(more.apply(count));
                }
            }
        }
    }
}
