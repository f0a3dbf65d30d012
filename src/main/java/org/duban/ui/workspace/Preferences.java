package org.duban.ui.workspace;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.messages.Messages;
import org.duban.settings.Settings;
import org.duban.ui.background.Background;

/** The settings in use: every change counts at once and is saved in the background. */
public final class Preferences {

    private final Consumer<Settings> store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Messages> messages;

    /**
     * @param store writes settings to the disk; called off the FX thread
     */
    public Preferences(Settings loaded, Consumer<Settings> store, Background background) {
        this.store = store;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", loaded);
        this.messages = new ReadOnlyObjectWrapper<>(this, "messages", new Messages(loaded.language()));
    }

    /** The settings as they are now. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The settings as they are now. */
    public Settings settings() {
        return settings.get();
    }

    /** The words of the language set; another object each time the language changes. */
    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /** The words of the language set. */
    public Messages messages() {
        return messages.get();
    }

    /** Where a pane is divided, 0 to 1: where it was left, or the given position at first. */
    public double split(String pane, double first) {
        return settings.get().splits().getOrDefault(pane, first);
    }

    /** Remembers where a pane is divided. */
    public void keepSplit(String pane, double position) {
        change(now -> now.withSplit(pane, position));
    }

    /** Changes settings; one that changes nothing is not saved. */
    public void change(UnaryOperator<Settings> how) {
        Settings before = settings.get();
        Settings after = how.apply(before);
        if (after.equals(before)) {
            return;
        }
        settings.set(after);
        if (after.language() != before.language()) {
            messages.set(new Messages(after.language()));
        }
        background.quietly(
                progress -> {
                    store.accept(after);
                    return after;
                },
                saved -> {},
                background::failed);
    }
}
