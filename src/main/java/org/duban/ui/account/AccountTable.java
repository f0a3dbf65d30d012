package org.duban.ui.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.Department;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;

/** The accounts: name, role, department, and whether they may sign in now. */
final class AccountTable extends TableView<UserAccount> {

    private static final double ROW = 32;

    private final AccountsModel model;
    private final Messages messages;
    private final Clock clock;

    /**
     * @param clock tells which accounts are locked still, and the zone in which times are said
     */
    AccountTable(AccountsModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
        setId("accounts-table");
        setAccessibleText(messages.text("account.title"));
        setFixedCellSize(ROW);
        setPlaceholder(Labels.of(""));
        getStyleClass().add("accounts-table");
        getColumns().setAll(List.of(
                column("account.name", 200, UserAccount::name),
                column("account.role", 112, each -> messages.text("account.role." + each.role())),
                column("account.department", 160, this::department),
                column("account.state", 160, this::state)));
        model.accountsProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(Accounts accounts) {
        UserAccount selected = getSelectionModel().getSelectedItem();
        getItems().setAll(accounts.all());
        if (selected != null) {
            accounts.find(selected.id()).ifPresent(getSelectionModel()::select);
        }
    }

    private String department(UserAccount account) {
        return model.departments().all().stream()
                .filter(each -> each.id().equals(account.department()))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private String state(UserAccount account) {
        if (!account.active()) {
            return messages.text("account.state.stopped");
        }
        Instant until = account.lockedUntil();
        boolean locked = until != null && clock.instant().isBefore(until);
        return locked
                ? messages.text("account.state.locked", time(Objects.requireNonNull(until)))
                : messages.text("account.state.active");
    }

    private String time(Instant until) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(until.plusSeconds(59).atZone(clock.getZone()));
    }

    private TableColumn<UserAccount, String> column(String title, double width, Function<UserAccount, String> words) {
        var column = new TableColumn<UserAccount, String>(messages.text(title));
        column.setCellValueFactory(each -> new ReadOnlyStringWrapper(words.apply(each.getValue())));
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }
}
