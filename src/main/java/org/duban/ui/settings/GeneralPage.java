package org.duban.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.settings.Settings;
import org.duban.settings.Theme;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Labels;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.workspace.Preferences;

/** 常规: how the program speaks and looks, which everybody chooses for themselves. */
public final class GeneralPage implements SettingsPage {

    private static final double NAME = 200;

    private final Preferences preferences;
    private final Messages messages;
    private final BooleanSupplier keepEdits;
    private final FormPage node;

    /**
     * @param keepEdits keeps what is being typed before the language changes; false when it cannot
     */
    public GeneralPage(Preferences preferences, BooleanSupplier keepEdits) {
        this.preferences = preferences;
        this.messages = preferences.messages();
        this.keepEdits = keepEdits;
        Settings now = preferences.settings();
        this.node = new FormPage(
                "general",
                title(),
                choice("language", List.of(Language.values()), now.language(), Settings::with),
                choice("theme", List.of(Theme.values()), now.theme(), Settings::with),
                Labels.wrapped(messages.text("setting.general-note"), "note", "muted"));
    }

    @Override
    public String id() {
        return "general";
    }

    @Override
    public String title() {
        return messages.text("setting.general");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.lookupAll(".radio-button").stream()
                .filter(each -> each instanceof RadioButton button && button.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private <T> Node choice(String key, List<T> values, T chosen, BiFunction<Settings, T, Settings> with) {
        Label name = Labels.whole(messages.text("shell." + key));
        name.setMinWidth(NAME);
        var row = new HBox(16, name);
        row.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        for (T value : values) {
            var button = new RadioButton(messages.text("shell." + key + "." + value));
            button.setId("shell-" + key + "-" + value);
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                if (keepEdits.getAsBoolean()) {
                    preferences.change(settings -> with.apply(settings, value));
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
