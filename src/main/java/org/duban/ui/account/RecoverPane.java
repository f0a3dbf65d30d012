package org.duban.ui.account;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;

/** 恢复码: the way in for the office that forgot its password. */
final class RecoverPane extends VBox {

    private final LoginModel model;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final PasswordPair password;

    /**
     * @param back shows signing in again
     */
    RecoverPane(LoginModel model, Messages messages, Runnable back) {
        super(12);
        this.model = model;
        this.password = new PasswordPair("recover", messages);
        name.setId("recover-name");
        code.setId("recover-code");
        code.setPromptText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX");
        var go = new Button(messages.text("account.recover-go"));
        go.setId("recover-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(event -> recover());
        go.disableProperty().bind(model.busyProperty());
        var cancel = new Button(messages.text("account.back"));
        cancel.setId("recover-back");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> back.run());
        getChildren().addAll(
                Labels.whole(messages.text("account.recover-title"), "page-title"),
                Labels.wrapped(messages.text("account.recover-why"), "note", "muted"),
                new FieldLine(messages.text("account.name"), name),
                new FieldLine(messages.text("account.code"), code),
                password,
                new ProblemLine("recover-error", model.problemProperty(), messages),
                new HBox(8, Labels.gap(), cancel, go));
    }

    /** Puts the cursor into the first field. */
    void begin() {
        name.requestFocus();
    }

    private void recover() {
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else if (code.getText().isBlank()) {
            code.requestFocus();
        } else if (password.isFine()) {
            model.recover(name.getText(), code.getText(), password.take());
        }
    }
}
