package org.duban.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys that hold in the whole window. A text field goes before them where it has something of its own to do:
 * Ctrl+Z and Ctrl+Y belong to the typing while there is typing to take back.
 */
final class ShellKeys {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8);

    private final ShellCommands commands;
    private final Map<KeyCodeCombination, Runnable> keys;

    ShellKeys(ShellCommands commands) {
        this.commands = commands;
        this.keys = Map.of(
                key(KeyCode.K, KeyCombination.SHORTCUT_DOWN), commands::openSearch,
                key(KeyCode.F, KeyCombination.SHORTCUT_DOWN), commands::focusFilter,
                key(KeyCode.O, KeyCombination.SHORTCUT_DOWN), commands::chooseFile,
                key(KeyCode.L, KeyCombination.SHORTCUT_DOWN), commands::lock,
                key(KeyCode.F6), () -> commands.nextRegion(true),
                key(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> commands.nextRegion(false),
                key(KeyCode.F1), commands::openHelp);
    }

    /** A key on its way to the control that has the focus. */
    void before(KeyEvent event, @Nullable Node focused) {
        Runnable action = actionOf(event, focused);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    /** A key that the control with the focus had no use for. */
    void after(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && commands.escape()) {
            event.consume();
        }
    }

    private @Nullable Runnable actionOf(KeyEvent event, @Nullable Node focused) {
        var field = focused instanceof TextInputControl input ? input : null;
        if (key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN).match(event)) {
            return field != null && field.isUndoable() ? null : commands::undo;
        }
        if (key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN).match(event)) {
            return field != null && field.isRedoable() ? null : commands::redo;
        }
        int digit = event.isAltDown() && !event.isShortcutDown() ? DIGITS.indexOf(event.getCode()) : -1;
        if (digit >= 0) {
            return () -> commands.showScreen(digit + 1);
        }
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
