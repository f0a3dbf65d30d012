package org.duban.ui.history;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.duban.messages.Messages;
import org.duban.wording.history.EntryText;

/** The entries found, the newest first. */
final class EntryTable extends TableView<EntryText> {

    private static final double ROW = 32;

    private final Messages messages;

    EntryTable(HistoryModel model, Messages messages) {
        super(model.entries());
        this.messages = messages;
        setId("history-entries");
        getStyleClass().add("history-table");
        setAccessibleText(messages.text("history.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(messages.text("history.none")));
        add("time", 128, EntryText::time);
        add("who", 88, EntryText::who);
        add("what", 0, EntryText::what);
        add("about", 176, EntryText::about);
    }

    /**
     * @param width 0 for all that is left
     */
    private void add(String name, double width, Function<EntryText, String> says) {
        var column = new TableColumn<EntryText, String>(messages.text("history.column." + name));
        column.setId("column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(says.apply(cell.getValue())));
        if (width > 0) {
            column.setMinWidth(width);
            column.setPrefWidth(width);
            column.setMaxWidth(width);
        } else {
            column.setMinWidth(160);
            column.setPrefWidth(2000);
        }
        getColumns().add(column);
    }
}
