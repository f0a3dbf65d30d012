package org.duban.ui.account;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.ui.control.Labels;
import org.duban.ui.task.DepartmentChoices;
import org.jspecify.annotations.Nullable;

/** One account as fields: a new one with its first password, or one there is, to be changed, stopped and taken up again. */
final class AccountForm extends VBox {

    private final AccountsModel model;
    private final Messages messages;
    private final @Nullable UserAccount account;
    private final Runnable done;
    private final TextField name = new TextField();
    private final ToggleGroup roles = new ToggleGroup();
    private final DepartmentInput department;
    private final PasswordPair password;
    private final Label wrong = Labels.wrapped("", "danger-text");

    /**
     * @param account null for a new one
     * @param done    takes the form away
     */
    AccountForm(AccountsModel model, Messages messages, @Nullable UserAccount account, Runnable done) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.account = account;
        this.done = done;
        this.password = new PasswordPair("account", messages);
        this.department = new DepartmentInput(
                new DepartmentChoices(model::departments, new Pinyin()), known(), messages.text("account.type-department"));
        name.setId("account-name");
        name.setText(account == null ? "" : account.name());
        wrong.setId("account-error");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        var line = new FieldLine(messages.text("account.department"), department);
        line.setAlignment(Pos.TOP_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        roles.selectedToggleProperty().subscribe(now -> line.setVisible(now != null && now.getUserData() == AccountRole.DEPARTMENT));
        setId("account-form");
        getStyleClass().add("account-form");
        getChildren().addAll(
                Labels.whole(messages.text(account == null ? "account.add" : "account.change"), "block-title"),
                new FieldLine(messages.text("account.name"), name),
                new FieldLine(messages.text("account.role"), roleButtons()),
                line);
        if (account == null) {
            getChildren().add(password);
        }
        getChildren().addAll(wrong, buttons());
    }

    /** Puts the cursor into the first field. */
    void begin() {
        name.requestFocus();
        name.selectAll();
    }

    private String known() {
        DepartmentId id = account == null ? null : account.department();
        return model.departments().all().stream()
                .filter(each -> each.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private Node roleButtons() {
        var row = new HBox(16);
        row.setAlignment(Pos.CENTER_LEFT);
        AccountRole now = account == null ? AccountRole.DEPARTMENT : account.role();
        for (AccountRole each : AccountRole.values()) {
            var button = new RadioButton(messages.text("account.role." + each));
            button.setId("role-" + each);
            button.setUserData(each);
            button.setToggleGroup(roles);
            button.setSelected(each == now);
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox buttons() {
        Button keep = button("account-keep", "account.keep", this::keep);
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        var row = new HBox(8);
        if (account != null) {
            Button stop = button("account-stop", account.active() ? "account.stop" : "account.renew", () -> revise(!account.active()));
            if (account.active()) {
                stop.getStyleClass().add("danger");
            }
            row.getChildren().add(stop);
        }
        Button cancel = button("account-cancel", "shell.cancel", done);
        row.getChildren().addAll(Labels.gap(), cancel, keep);
        return row;
    }

    private void keep() {
        if (account != null) {
            revise(account.active());
            return;
        }
        Optional<Choice> choice = choice();
        if (choice.isPresent() && password.isFine()) {
            model.create(name.getText(), choice.get().role(), choice.get().department(), password.take(), done);
        }
    }

    private void revise(boolean active) {
        UserAccount before = account;
        if (before != null) {
            choice().ifPresent(choice -> model.revise(before, name.getText(), choice.role(), choice.department(), active));
        }
    }

    private record Choice(AccountRole role, @Nullable DepartmentId department) {}

    /** What is chosen; empty where a name or a department lacks, which is then said. */
    private Optional<Choice> choice() {
        wrong.setText("");
        var role = (AccountRole) roles.getSelectedToggle().getUserData();
        Optional<Department> of = department.department();
        if (name.getText().isBlank()) {
            wrong.setText(messages.text("account.error.name"));
            name.requestFocus();
            return Optional.empty();
        }
        if (role != AccountRole.DEPARTMENT) {
            return Optional.of(new Choice(role, null));
        }
        if (of.isEmpty()) {
            wrong.setText(messages.text("account.error.department"));
            department.begin();
        }
        return of.map(each -> new Choice(role, each.id()));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(model.busyProperty());
        return button;
    }
}
