package org.duban.ui.account;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.Account;
import org.jspecify.annotations.Nullable;

/** Name and password; whoever locked the window finds the name typed already. */
final class SignInPane extends VBox {

    private final LoginModel model;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();

    /**
     * @param recover shows the way in by recovery code
     */
    SignInPane(LoginModel model, Messages messages, Runnable recover) {
        super(12);
        this.model = model;
        Account locked = model.person();
        name.setId("login-name");
        name.setText(locked == null ? "" : locked.name());
        password.setId("login-password");
        var go = new Button(messages.text(locked == null ? "account.sign-in" : "account.unlock"));
        go.setId("login-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(event -> signIn());
        go.disableProperty().bind(model.busyProperty());
        var forgotten = new Hyperlink(messages.text("account.by-code"));
        forgotten.setId("login-recover");
        forgotten.setOnAction(event -> recover.run());
        getChildren().addAll(
                Labels.wrapped(title(locked, messages), "page-title"),
                new FieldLine(messages.text("account.name"), name),
                new FieldLine(messages.text("account.password"), password),
                new ProblemLine("login-error", model.problemProperty(), messages),
                go,
                Labels.wrapped(messages.text(locked == null ? "account.forgotten" : "account.locked-note"), "note", "muted"),
                forgotten);
        model.problemProperty().when(Nodes.shown(this)).subscribe(this::again);
    }

    /** Puts the cursor into the first field that is empty. */
    void begin() {
        (name.getText().isBlank() ? name : password).requestFocus();
    }

    private static String title(@Nullable Account locked, Messages messages) {
        return locked == null ? messages.text("account.sign-in-title") : messages.text("account.locked-title", locked.name());
    }

    private void signIn() {
        if (name.getText().isBlank() || password.getText().isEmpty()) {
            begin();
            return;
        }
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.signIn(name.getText(), typed);
    }

    private void again(@Nullable Throwable problem) {
        if (Objects.nonNull(problem)) {
            password.requestFocus();
        }
    }
}
