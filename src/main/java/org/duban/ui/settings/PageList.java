package org.duban.ui.settings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.duban.ui.screen.SettingsPage;
import org.jspecify.annotations.Nullable;

/** The titles of the pages, to be chosen from by mouse and arrow keys. */
final class PageList extends ListView<SettingsPage> {

    private static final double WIDTH = 176;
    private static final double ROW = 32;

    /**
     * @param name what a screen reader calls the list
     */
    PageList(List<SettingsPage> pages, SettingsPage chosen, String name) {
        super(FXCollections.observableArrayList(pages));
        setId("settings-pages");
        getStyleClass().add("settings-pages");
        setAccessibleText(name);
        setFixedCellSize(ROW);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setCellFactory(list -> new Entry());
        getSelectionModel().select(chosen);
    }

    private static final class Entry extends ListCell<SettingsPage> {

        @Override
        protected void updateItem(@Nullable SettingsPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? null : page.title());
            setId(page == null || empty ? null : "settings-" + page.id());
        }
    }
}
