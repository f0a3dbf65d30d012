package org.duban.ui.backup;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.duban.messages.Messages;
import org.duban.usecase.backup.BackupStamp;
import org.duban.wording.BackupWords;

/** The backups of the data folder, the newest first. */
final class BackupTable extends TableView<BackupStamp> {

    private static final double ROW = 32;

    private final Messages messages;

    BackupTable(BackupModel model, Messages messages) {
        super(model.all());
        this.messages = messages;
        BackupWords words = model.words();
        setId("backup-list");
        getStyleClass().add("backup-table");
        setAccessibleText(messages.text("backup.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(messages.text("backup.empty")));
        add("made", 176, each -> words.time(each.made()));
        add("number", 96, each -> Long.toString(each.sequence()));
        add("size", 112, each -> words.size(each.bytes()));
        add("proved", 160, each -> messages.text(each.proved() ? "backup.proved" : "backup.unproved"));
    }

    private void add(String name, double width, Function<BackupStamp, String> says) {
        var column = new TableColumn<BackupStamp, String>(messages.text("backup.column." + name));
        column.setId("column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(says.apply(cell.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        getColumns().add(column);
    }
}
