package org.duban.ui.settings;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.screen.SettingsPage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The screen 设置: the pages there are at the left, the chosen one at the right. */
public final class SettingsScreen implements Screen {

    /** The id of the screen. */
    public static final String ID = "settings";

    private final List<SettingsPage> pages;
    private final StringProperty chosen;
    private final Messages messages;
    private final PageList list;
    private final StackPane page = new StackPane();
    private final BorderPane view;

    /**
     * @param pages  in the order of the list, at least one
     * @param chosen the id of the page shown, which outlives the screen; any other than theirs shows the first
     */
    public SettingsScreen(List<SettingsPage> pages, StringProperty chosen, Messages messages) {
        this.pages = List.copyOf(pages);
        this.chosen = chosen;
        this.messages = messages;
        this.list = new PageList(pages, shown(), messages.text("setting.title"));
        this.view = new BorderPane(page, null, null, null, list);
        view.setId("settings");
        view.getStyleClass().add("settings-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("/org/duban/ui/settings.css")).toExternalForm());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        chosen.when(Nodes.shown(view)).subscribe(now -> show());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return messages.text("setting.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.GEAR;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean needsPlan() {
        return false;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("↑ ↓", messages.text("setting.key.page")),
                new KeyHint("F6", messages.text("setting.key.region")),
                new KeyHint("Esc", messages.text("setting.key.back")));
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void focusFilter() {
        list.requestFocus();
    }

    @Override
    public void filter(String words) {
        list.requestFocus();
    }

    @Override
    public void nextRegion(boolean forward) {
        if (Nodes.hasFocus(page)) {
            list.requestFocus();
        } else {
            shown().focus();
        }
    }

    @Override
    public boolean escape() {
        if (shown().escape()) {
            return true;
        }
        boolean inside = Nodes.hasFocus(page);
        list.requestFocus();
        return inside;
    }

    @Override
    public boolean keepEdits() {
        return shown().keepEdits();
    }

    private SettingsPage shown() {
        return pages.stream()
                .filter(each -> each.id().equals(chosen.get()))
                .findFirst()
                .orElse(pages.getFirst());
    }

    /** A page whose edit cannot be kept stays. */
    private void choose(SettingsPage wanted) {
        SettingsPage now = shown();
        if (wanted.equals(now)) {
            return;
        }
        if (now.keepEdits()) {
            chosen.set(wanted.id());
        } else {
            Platform.runLater(() -> list.getSelectionModel().select(now));
        }
    }

    private void show() {
        page.getChildren().setAll(shown().node());
        list.getSelectionModel().select(shown());
    }
}
