package org.duban.ui.plantree;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.duban.messages.Messages;

/** What can be done to the selected row, for those who look for it with the mouse. */
final class RowMenu extends ContextMenu {

    RowMenu(RowActions rows, Messages messages, Runnable addTask, Runnable addSection, Runnable edit) {
        getItems()
                .addAll(
                        item("menu-edit", messages.text("task.edit"), "F2", edit),
                        new SeparatorMenuItem(),
                        item("menu-add-task", messages.text("tasks.add"), "Shortcut+N", addTask),
                        item("menu-add-section", messages.text("tasks.add-section"), "Shortcut+Shift+N", addSection),
                        new SeparatorMenuItem(),
                        item("menu-up", messages.text("tasks.move-up"), "Alt+Up", () -> rows.moveBy(-1)),
                        item("menu-down", messages.text("tasks.move-down"), "Alt+Down", () -> rows.moveBy(1)),
                        new SeparatorMenuItem(),
                        item("menu-delete", messages.text("tasks.delete"), "Delete", rows::remove));
    }

    private static MenuItem item(String id, String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
