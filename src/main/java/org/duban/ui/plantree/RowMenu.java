package org.duban.ui.plantree;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.duban.messages.Messages;

/** What can be done to the selected row, for those who look for it with the mouse. */
final class RowMenu extends ContextMenu {

    private final Map<MenuItem, KeyCombination> keys = new LinkedHashMap<>();

    RowMenu(RowActions rows, Messages messages, Runnable addTask, Runnable addSection, Runnable edit) {
        getItems()
                .addAll(
                        item("menu-edit", messages.text("task.edit"), "F2", edit),
                        item("menu-complete", messages.text("task.mark-completed"), "Shortcut+D", rows::completeNext),
                        new SeparatorMenuItem(),
                        item("menu-add-task", messages.text("tasks.add"), "Shortcut+N", addTask),
                        item("menu-add-section", messages.text("tasks.add-section"), "Shortcut+Shift+N", addSection),
                        new SeparatorMenuItem(),
                        item("menu-up", messages.text("tasks.move-up"), "Alt+Up", () -> rows.moveBy(-1)),
                        item("menu-down", messages.text("tasks.move-down"), "Alt+Down", () -> rows.moveBy(1)),
                        new SeparatorMenuItem(),
                        item("menu-delete", messages.text("tasks.delete"), "Delete", rows::remove));
        setOnShowing(event -> keys.forEach(MenuItem::setAccelerator));
        setOnHidden(event -> keys.keySet().forEach(item -> item.setAccelerator(null)));
    }

    /** The key is told only while the menu shows: else it would count everywhere in the window, Delete too. */
    private MenuItem item(String id, String words, String key, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        keys.put(item, KeyCombination.valueOf(key));
        return item;
    }
}
