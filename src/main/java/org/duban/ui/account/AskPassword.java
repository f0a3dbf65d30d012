package org.duban.ui.account;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.Node;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;

/** Asks for a password before something is done: the own one, a new one, or first the own and then a new one. */
final class AskPassword extends VBox {

    private final PasswordField own = new PasswordField();

    private AskPassword(String title, String why) {
        super(12);
        own.setId("own-password");
        getStyleClass().add("account-form");
        getChildren().addAll(Labels.whole(title, "block-title"), Labels.wrapped(why, "note", "muted"));
    }

    /** 关闭登录, which whoever acts confirms by their password. */
    static AskPassword toSwitchOff(Messages messages, Consumer<char[]> go, Runnable cancel) {
        var pane = new AskPassword(messages.text("account.switch-off"), messages.text("account.switch-off-why"));
        pane.setId("switch-off-form");
        pane.getChildren().add(new FieldLine(messages.text("account.own-password"), pane.own));
        pane.buttons(messages, "switch-off-go", "account.switch-off", () -> {
            if (pane.own.getText().isEmpty()) {
                pane.own.requestFocus();
            } else {
                go.accept(pane.takeOwn());
            }
        }, cancel);
        return pane;
    }

    /** 重置密码 of the account of that name. */
    static AskPassword toReset(String name, Messages messages, Consumer<char[]> go, Runnable cancel) {
        var pane = new AskPassword(messages.text("account.reset-of", name), messages.text("account.reset-why"));
        var pair = new PasswordPair("reset", messages);
        pane.setId("reset-form");
        pane.getChildren().add(pair);
        pane.buttons(messages, "reset-go", "account.reset", () -> {
            if (pair.isFine()) {
                go.accept(pair.take());
            }
        }, cancel);
        return pane;
    }

    /** Puts the cursor into the first field. */
    void begin() {
        Node first = lookup(".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    private char[] takeOwn() {
        char[] typed = own.getText().toCharArray();
        own.clear();
        return typed;
    }

    private void buttons(Messages messages, String id, String key, Runnable go, Runnable cancel) {
        var back = new Button(messages.text("shell.cancel"));
        back.setId("ask-password-cancel");
        back.setOnAction(event -> cancel.run());
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> go.run());
        getChildren().add(new HBox(8, Labels.gap(), back, button));
    }
}
