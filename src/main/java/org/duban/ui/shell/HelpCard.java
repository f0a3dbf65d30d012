package org.duban.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;

/** F1: the keys of the whole window and of the screen shown, and where the manual is. */
final class HelpCard extends VBox {

    private static final List<String> KEYS = List.of(
            "Ctrl+K", "Ctrl+F", "Ctrl+O", "Ctrl+Z", "Ctrl+Y", "F6", "Shift+F6", "Esc", "F1");

    /**
     * @param imports whether whoever looks takes in documents
     */
    HelpCard(Messages messages, Screen shown, List<KeyHint> numberKeys, boolean imports) {
        setId("help");
        getStyleClass().addAll("overlay-card", "help-card");
        var title = new Label(messages.text("shell.help-title"));
        title.getStyleClass().add("page-title");
        var manual = new Label(messages.text("shell.manual"));
        manual.getStyleClass().addAll("note", "muted");
        manual.setWrapText(true);
        var columns = new GridPane(32, 16);
        List<KeyHint> here = keysOf(shown);
        columns.add(column(messages.text("shell.help-everywhere"), elsewhere(everywhere(messages, numberKeys, imports), here)), 0, 0);
        columns.add(column(shown.title(), here), 1, 0);
        getChildren().addAll(title, columns, manual);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
    }

    private static List<KeyHint> everywhere(Messages messages, List<KeyHint> numberKeys, boolean imports) {
        return Stream.concat(
                        KEYS.stream().filter(keys -> imports || !keys.equals("Ctrl+O")).map(keys -> new KeyHint(keys, messages.text("shell.key." + keys))),
                        numberKeys.stream())
                .toList();
    }

    /** A key that does something else on the screen shown is told of there alone. */
    private static List<KeyHint> elsewhere(List<KeyHint> everywhere, List<KeyHint> here) {
        return everywhere.stream()
                .filter(each -> here.stream().map(KeyHint::keys).noneMatch(each.keys()::equals))
                .toList();
    }

    private static List<KeyHint> keysOf(Screen shown) {
        return Stream.concat(shown.keyHints().stream(), shown.moreKeys().stream()).toList();
    }

    private static VBox column(String title, List<KeyHint> hints) {
        var head = new Label(title);
        head.getStyleClass().add("block-title");
        var grid = new GridPane(12, 8);
        for (KeyHint hint : hints) {
            int row = grid.getRowCount();
            grid.add(new KeyCap(hint.keys()), 0, row);
            grid.add(new Label(hint.words()), 1, row);
        }
        return new VBox(8, head, grid);
    }
}
