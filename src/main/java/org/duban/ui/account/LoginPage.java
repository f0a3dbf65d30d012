package org.duban.ui.account;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole window while the door is closed: signing in, or the way back for the office that forgot its password. */
public final class LoginPage extends StackPane {

    private static final double WIDTH = 400;

    private final LoginModel model;
    private final Messages messages;
    private final VBox panel = new VBox(16);
    private final Label note = Labels.wrapped("", "danger-text");

    public LoginPage(LoginModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("login");
        getStyleClass().add("login-page");
        panel.getStyleClass().addAll("panel", "login-panel");
        panel.setMaxSize(WIDTH, USE_PREF_SIZE);
        note.setId("login-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        Label offline = Labels.whole(messages.text("start.offline"), "note", "muted");
        offline.setGraphic(new FontIcon(BootstrapIcons.LOCK));
        var column = new VBox(16, Labels.whole(messages.text("shell.name"), "login-logo"), panel, note, offline);
        column.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(column);
        model.nextCodeProperty().subscribe(this::show);
    }

    /** Puts the cursor where typing begins. */
    public void begin() {
        if (!panel.getChildren().isEmpty() && panel.getChildren().getFirst() instanceof SignInPane pane) {
            pane.begin();
        }
    }

    /** Says why the window cannot be closed as it is. */
    public void remind(String key) {
        note.setText(messages.text(key));
    }

    private void show(@Nullable String code) {
        if (code == null) {
            signIn();
        } else {
            var shown = Labels.wrapped(code, "recovery-code");
            panel.getChildren().setAll(new OncePane("recovery", shown, code, messages, model::codeNoted));
        }
    }

    private void signIn() {
        model.forgetProblem();
        var pane = new SignInPane(model, messages, this::recover);
        put(pane);
        pane.begin();
    }

    private void recover() {
        model.forgetProblem();
        var pane = new RecoverPane(model, messages, this::signIn);
        put(pane);
        pane.begin();
    }

    private void put(Node pane) {
        note.setText("");
        panel.getChildren().setAll(pane);
    }
}
