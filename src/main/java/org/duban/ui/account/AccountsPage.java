package org.duban.ui.account;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.GridPane;
import org.duban.messages.Messages;
import org.duban.ui.account.AccountsModel.Once;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.screen.SettingsPage;
import org.duban.usecase.account.FirstPassword;
import org.jspecify.annotations.Nullable;

/** 账户与登录: whether people sign in, the accounts that may, and what is shown only once. */
public final class AccountsPage implements SettingsPage {

    private final AccountsModel model;
    private final Messages messages;
    private final Clock clock;
    private final StackPane node = new StackPane();
    private @Nullable OncePane once;

    /**
     * @param clock tells which accounts are locked still
     */
    public AccountsPage(AccountsModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
        node.setId("accounts");
        var there = Nodes.shown(node);
        model.onceProperty().when(there).subscribe(now -> show());
        model.accountsProperty().map(accounts -> accounts.isOn()).when(there).subscribe(on -> show());
        there.subscribe(now -> load(now));
    }

    @Override
    public String id() {
        return "accounts";
    }

    @Override
    public String title() {
        return messages.text("account.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        Node first = node.lookup(model.accountsProperty().get().isOn() ? "#accounts-table" : ".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public boolean escape() {
        return open().map(OnPane::escape).orElse(false);
    }

    /** What is shown only once does not go away before somebody says that they have it. */
    @Override
    public boolean keepEdits() {
        if (once != null) {
            once.remind();
        }
        return once == null && open().map(OnPane::keepEdits).orElse(true);
    }

    private void load(boolean there) {
        if (there) {
            model.load();
        }
    }

    private Optional<OnPane> open() {
        return node.getChildren().stream().filter(OnPane.class::isInstance).map(OnPane.class::cast).findFirst();
    }

    private void show() {
        once = switch (model.onceProperty().get()) {
            case Once.Recovery(String code) ->
                new OncePane("recovery", Labels.wrapped(code, "recovery-code"), code, messages, model::noted);
            case Once.Passwords passwords -> passwords(passwords);
            case null -> null;
        };
        node.getChildren().setAll(once != null ? once : model.accountsProperty().get().isOn() ? on() : off());
    }

    private Node on() {
        return new OnPane(model, messages, clock);
    }

    private Node off() {
        return new FormPage("accounts-off", title(), new OffPane(model, messages));
    }

    private OncePane passwords(Once.Passwords made) {
        var grid = new GridPane(24, 4);
        for (FirstPassword each : made.passwords()) {
            Label password = Labels.whole(each.password(), "first-password");
            grid.addRow(grid.getRowCount(), Labels.whole(each.account().name()), password);
        }
        String words = made.passwords().stream()
                .map(each -> each.account().name() + "\t" + each.password())
                .collect(Collectors.joining("\n"));
        var scroll = new FormPage("first-passwords-list", messages.text("account.count", made.passwords().size()), grid);
        return new OncePane("first-passwords", scroll, words, messages, model::noted);
    }
}
