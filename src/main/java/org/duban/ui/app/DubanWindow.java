package org.duban.ui.app;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.duban.settings.Theme;
import org.duban.settings.WindowBounds;
import org.duban.ui.control.Look;
import org.duban.ui.workspace.Preferences;
import org.jspecify.annotations.Nullable;

/** The one window: its icon, size, place, theme and language. */
final class DubanWindow {

    private static final double MIN_WIDTH = 1280;
    private static final double MIN_HEIGHT = 680;
    private static final double FIRST_WIDTH = 1366;
    private static final double FIRST_HEIGHT = 728;

    private final Stage stage;
    private final Scene scene;
    private final Preferences preferences;

    DubanWindow(Stage stage, Preferences preferences, Parent content) {
        this.stage = stage;
        this.scene = new Scene(content, FIRST_WIDTH, FIRST_HEIGHT);
        this.preferences = preferences;
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setTitle(preferences.messages().text("shell.name"));
        stage.getIcons().setAll(icons());
        place(preferences.settings().window());
        preferences.settingsProperty().subscribe(settings -> dress());
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());
    }

    Stage stage() {
        return stage;
    }

    /** Shows other content in the same window. */
    void show(Parent content) {
        scene.setRoot(content);
        dress();
    }

    /** Remembers where the window stands. */
    void keepBounds() {
        WindowBounds before = preferences.settings().window();
        boolean maximized = stage.isMaximized();
        WindowBounds now = maximized && before != null
                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
        preferences.change(settings -> settings.with(now));
    }

    private void place(@Nullable WindowBounds bounds) {
        if (bounds == null || !ScreenArea.isVisible(bounds)) {
            return;
        }
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private void dress() {
        Theme theme = preferences.settings().theme();
        boolean dark = theme == Theme.DARK
                || (theme == Theme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Look.dress(scene, dark);
    }

    private static Image[] icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> String.format(Locale.ROOT, "/org/duban/ui/icon-%d.png", size))
                .map(name -> new Image(Objects.requireNonNull(DubanWindow.class.getResourceAsStream(name), name)))
                .toArray(Image[]::new);
    }
}
