package org.duban.ui.account;

import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.account.UserAccount;
import org.duban.messages.Messages;
import org.duban.settings.Settings;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LimitField;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;

/** 登录 is on: the accounts, the form of one of them, minutes until the window locks, and switching it off. */
final class OnPane extends VBox {

    private final AccountsModel model;
    private final Messages messages;
    private final AccountTable table;
    private final LimitField idle;
    private final VBox form = new VBox();

    OnPane(AccountsModel model, Messages messages, Clock clock) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.table = new AccountTable(model, messages, clock);
        this.idle = idle();
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                change();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("accounts-on");
        getChildren().addAll(head(), idle, table, acts(), new ProblemLine("accounts-error", model.problemProperty(), messages), form);
        model.accountsProperty().when(Nodes.shown(this)).subscribe(now -> close());
    }

    /** Takes the form away; false where there was none. */
    boolean escape() {
        boolean open = !form.getChildren().isEmpty();
        close();
        return open || idle.show(model.preferences().settings().idleMinutes());
    }

    boolean keepEdits() {
        idle.value().ifPresent(minutes -> model.preferences().change(now -> now.withIdleMinutes(minutes)));
        return idle.value().isPresent();
    }

    private HBox head() {
        var off = button("switch-off", "account.switch-off", this::switchOff);
        var head = new HBox(
                8,
                Labels.whole(messages.text("account.title"), "page-title"),
                Labels.of(messages.text("account.is-on"), "muted"),
                Labels.gap(),
                off);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private LimitField idle() {
        return new LimitField(
                        "idle-minutes",
                        messages.text("account.idle"),
                        messages.text("account.minutes"),
                        model.preferences().settings().idleMinutes(),
                        Settings::isIdle,
                        messages.text("account.idle-wrong"))
                .whenTyped(this::keepEdits);
    }

    private HBox acts() {
        var add = button("add-account", "account.add", () -> show(null));
        var all = button("accounts-for-departments", "account.for-departments", model::createForDepartments);
        var change = button("change-account", "account.change", this::change);
        var reset = button("reset-account", "account.reset", this::reset);
        for (Button each : new Button[] {change, reset}) {
            each.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        }
        model.accountsProperty().when(Nodes.shown(this)).subscribe(now -> {
            int lacking = model.withoutAccount().size();
            all.setText(messages.text("account.for-departments", lacking));
            all.setVisible(lacking > 0);
            all.setManaged(lacking > 0);
        });
        all.disableProperty().bind(model.busyProperty());
        return new HBox(8, add, change, reset, Labels.gap(), all);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            change();
            event.consume();
        }
    }

    private void change() {
        UserAccount selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            show(selected);
        }
    }

    private void reset() {
        UserAccount selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            var ask = AskPassword.toReset(
                    selected.name(), messages, typed -> model.reset(selected.id(), typed, this::close), this::close);
            put(ask);
            ask.begin();
        }
    }

    private void switchOff() {
        var ask = AskPassword.toSwitchOff(messages, model::switchOff, this::close);
        put(ask);
        ask.begin();
    }

    private void show(@Nullable UserAccount account) {
        var opened = new AccountForm(model, messages, account, this::close);
        put(opened);
        opened.begin();
    }

    private void put(Node opened) {
        model.forgetProblem();
        form.getChildren().setAll(opened);
    }

    private void close() {
        if (!form.getChildren().isEmpty()) {
            form.getChildren().clear();
            table.requestFocus();
        }
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
