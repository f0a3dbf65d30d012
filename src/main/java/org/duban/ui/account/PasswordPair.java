package org.duban.ui.account;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.usecase.account.ManageAccounts;
import javafx.scene.control.Label;

/** A new password, typed twice. */
final class PasswordPair extends VBox {

    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label wrong = Labels.wrapped("", "danger-text");
    private final Messages messages;

    /**
     * @param id the fields' ids begin with
     */
    PasswordPair(String id, Messages messages) {
        super(12);
        this.messages = messages;
        first.setId(id + "-new");
        second.setId(id + "-again");
        wrong.setId(id + "-password-error");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        first.setPromptText(messages.text("account.at-least", ManageAccounts.SHORTEST_PASSWORD));
        first.textProperty().subscribe(typed -> wrong.setVisible(false));
        second.textProperty().subscribe(typed -> wrong.setVisible(false));
        getChildren().addAll(
                new FieldLine(messages.text("account.new-password"), first),
                new FieldLine(messages.text("account.again"), second),
                wrong);
    }

    /** Whether both are the same and long enough; says so where they are not. */
    boolean isFine() {
        String typed = first.getText();
        if (typed.codePointCount(0, typed.length()) < ManageAccounts.SHORTEST_PASSWORD) {
            return refuse("account.too-short", first);
        }
        return typed.equals(second.getText()) || refuse("account.not-the-same", second);
    }

    /** The characters typed, which the caller wipes. */
    char[] take() {
        char[] typed = first.getText().toCharArray();
        clear();
        return typed;
    }

    void clear() {
        first.clear();
        second.clear();
    }

    void begin() {
        first.requestFocus();
    }

    private boolean refuse(String key, PasswordField field) {
        wrong.setText(messages.text(key, ManageAccounts.SHORTEST_PASSWORD));
        wrong.setVisible(true);
        field.requestFocus();
        return false;
    }
}
