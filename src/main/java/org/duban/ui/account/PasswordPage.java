package org.duban.ui.account;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.duban.messages.Messages;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Labels;
import org.duban.ui.screen.SettingsPage;

/** 修改密码: one's own, whatever the role. */
public final class PasswordPage implements SettingsPage {

    private final AccountsModel model;
    private final Messages messages;
    private final PasswordField old = new PasswordField();
    private final PasswordPair password;
    private final Label done = Labels.wrapped("", "success-text");
    private final FormPage node;

    public PasswordPage(AccountsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.password = new PasswordPair("own", messages);
        old.setId("own-old");
        done.setId("own-done");
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        var go = new Button(messages.text("account.change-password"));
        go.setId("own-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(event -> change());
        go.disableProperty().bind(model.busyProperty());
        this.node = new FormPage(
                "password",
                title(),
                new FieldLine(messages.text("account.old-password"), old),
                password,
                new ProblemLine("own-error", model.problemProperty(), messages),
                go,
                done);
    }

    @Override
    public String id() {
        return "password";
    }

    @Override
    public String title() {
        return messages.text("account.change-password");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        old.requestFocus();
    }

    @Override
    public boolean escape() {
        boolean typed = !old.getText().isEmpty();
        clear();
        return typed;
    }

    @Override
    public boolean keepEdits() {
        clear();
        return true;
    }

    private void clear() {
        old.clear();
        password.clear();
        model.forgetProblem();
        done.setText("");
    }

    private void change() {
        done.setText("");
        if (old.getText().isEmpty()) {
            old.requestFocus();
        } else if (password.isFine()) {
            char[] before = old.getText().toCharArray();
            old.clear();
            model.changeOwn(before, password.take(), () -> done.setText(messages.text("account.password-changed")));
        }
    }
}
