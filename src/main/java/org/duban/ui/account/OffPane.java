package org.duban.ui.account;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;

/** 登录 is off: what it is for, and the office's first account to switch it on. */
final class OffPane extends VBox {

    private final AccountsModel model;
    private final TextField name = new TextField();
    private final PasswordPair password;

    OffPane(AccountsModel model, Messages messages) {
        super(12);
        this.model = model;
        this.password = new PasswordPair("first", messages);
        name.setId("first-name");
        name.setText(model.preferences().settings().identity().user());
        var go = new Button(messages.text("account.switch-on"));
        go.setId("switch-on");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(event -> switchOn());
        go.disableProperty().bind(model.busyProperty());
        getChildren().addAll(
                Labels.wrapped(messages.text("account.off-why")),
                Labels.whole(messages.text("account.first"), "block-title"),
                new FieldLine(messages.text("account.name"), name),
                password,
                new ProblemLine("switch-on-error", model.problemProperty(), messages),
                go);
    }

    private void switchOn() {
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else if (password.isFine()) {
            model.switchOn(name.getText(), password.take());
        }
    }
}
