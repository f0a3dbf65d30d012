package org.duban.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.settings.Identity;
import org.duban.settings.Settings;
import org.duban.settings.Theme;
import org.duban.ui.workspace.Preferences;

/** Who works here, and how the program speaks and looks to them. */
final class UserMenu extends MenuButton {

    private final Preferences preferences;
    private final Messages messages;
    private final Label avatar = new Label();
    private final Label name = new Label();
    private final Label department = new Label();

    /**
     * @param keepEdits keeps what is being typed before the language changes; false when it cannot
     * @param cards     what the menu's items open
     * @param openSettings shows the screen 设置
     */
    UserMenu(
            Preferences preferences,
            Messages messages,
            BooleanSupplier keepEdits,
            Cards cards,
            Runnable openSettings) {
        this.preferences = preferences;
        this.messages = messages;
        setId("user-menu");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "user-menu");
        avatar.getStyleClass().add("avatar");
        department.getStyleClass().addAll("note", "muted");
        var words = new HBox(4, name, department);
        words.setAlignment(Pos.CENTER);
        var graphic = new HBox(8, avatar, words);
        graphic.getStyleClass().add("user");
        setGraphic(graphic);
        getItems().addAll(
                item("identity", cards::identity),
                item("settings", openSettings),
                languages(keepEdits),
                themes(),
                item("about", cards::about));
        preferences.settingsProperty().subscribe(this::name);
    }

    private void name(Settings settings) {
        Identity identity = settings.identity();
        String shown = identity.user().isEmpty() ? messages.text("shell.user") : identity.user();
        avatar.setText(shown.substring(0, shown.offsetByCodePoints(0, 1)));
        name.setText(shown);
        department.setText(identity.department());
    }

    private MenuItem item(String id, Runnable action) {
        var item = new MenuItem(messages.text("shell." + id));
        item.setId("menu-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Menu languages(BooleanSupplier keepEdits) {
        var menu = new Menu(messages.text("shell.language"));
        menu.setId("menu-language");
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = choice("shell.language." + language, group);
            item.setSelected(preferences.settings().language() == language);
            item.setOnAction(event -> {
                if (keepEdits.getAsBoolean()) {
                    preferences.change(now -> now.with(language));
                }
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu themes() {
        var menu = new Menu(messages.text("shell.theme"));
        menu.setId("menu-theme");
        var group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = choice("shell.theme." + theme, group);
            item.setSelected(preferences.settings().theme() == theme);
            item.setOnAction(event -> preferences.change(now -> now.with(theme)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private RadioMenuItem choice(String key, ToggleGroup group) {
        var item = new RadioMenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        return item;
    }
}
