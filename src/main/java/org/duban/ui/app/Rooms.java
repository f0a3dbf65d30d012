package org.duban.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.duban.ui.account.IdleWatch;
import org.duban.ui.account.LoginModel;
import org.duban.ui.account.LoginPage;
import org.duban.ui.shell.Closing;
import org.duban.ui.shell.ShellView;
import org.duban.ui.workspace.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows: the door while it is closed, else the screens. Who unlocks finds their screens as they left
 * them; another person and another language get them anew.
 */
final class Rooms {

    private final DubanWindow window;
    private final Shell shell;
    private final LoginModel login;
    private final Preferences preferences;
    private Subscription ends = Subscription.EMPTY;
    private @Nullable ShellView view;
    private @Nullable Node focused;
    private @Nullable LoginPage door;

    Rooms(DubanWindow window, Shell shell) {
        this.window = window;
        this.shell = shell;
        this.login = shell.session().login();
        this.preferences = shell.session().preferences();
    }

    /** Shows the door or the screens, and goes on doing so. */
    void begin() {
        login.whenOther(this::leave, this::makeAnew);
        window.stage().titleProperty().bind(title());
        ends = Subscription.combine(
                preferences.messagesProperty().subscribe((before, words) -> makeAnew()),
                login.closedProperty().subscribe(closed -> show()),
                watch(),
                window.stage().titleProperty()::unbind);
    }

    /** Shows nothing more: the store closes behind these rooms. */
    void end() {
        ends.unsubscribe();
        login.whenOther(() -> {}, () -> {});
    }

    private Subscription watch() {
        var idle = new IdleWatch(shell.session().clock(), this::idle, Rooms::later, login::lock);
        EventHandler<InputEvent> touch = event -> idle.touch();
        window.stage().addEventFilter(InputEvent.ANY, touch);
        idle.begin();
        return () -> {
            window.stage().removeEventFilter(InputEvent.ANY, touch);
            idle.end();
        };
    }

    /** The person wants to close the window; where that asks something behind a closed door, the door says so. */
    void requestClose() {
        Closing closing = shell.model().closing();
        closing.request();
        Closing.Stage stage = closing.stageProperty().get();
        if (door != null && (stage == Closing.Stage.OPEN || stage == Closing.Stage.ASKING)) {
            door.remind("account.close-first");
        }
    }

    private Duration idle() {
        return Duration.ofMinutes(preferences.settings().idleMinutes());
    }

    private static void later(Duration time, Runnable action) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater).execute(action);
    }

    private ObservableValue<String> title() {
        ObservableValue<String> inside = shell.model().titleBinding();
        return Bindings.createStringBinding(
                () -> login.closedProperty().get() ? preferences.messages().text("shell.name") : inside.getValue(),
                inside,
                login.closedProperty());
    }

    private void leave() {
        shell.model().keepEdits();
        shell.screens().leave();
        shell.model().removal().cancel();
        shell.session().workspace().forgetUndo();
    }

    private void makeAnew() {
        view = null;
        focused = null;
        if (!login.closedProperty().get()) {
            show();
        }
    }

    private void show() {
        if (login.closedProperty().get()) {
            close();
        } else {
            open();
        }
    }

    private void close() {
        if (view != null && login.person() != null) {
            shell.model().keepEdits();
        }
        focused = view == null ? null : window.stage().getScene().getFocusOwner();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        var page = new LoginPage(login, preferences.messages());
        door = page;
        window.show(page);
        page.begin();
    }

    private void open() {
        door = null;
        ShellView before = view;
        ShellView shown = before == null ? shell.view(window.stage()) : before;
        view = shown;
        window.show(shown);
        if (before == null) {
            shown.begin();
        } else if (focused != null) {
            focused.requestFocus();
        }
    }
}
