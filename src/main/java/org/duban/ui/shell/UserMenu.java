package org.duban.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Department;
import org.duban.messages.Messages;
import org.duban.settings.Identity;
import org.duban.ui.account.LoginModel;
import org.duban.ui.control.Tag;
import org.duban.usecase.Account;

/** Who works here; for somebody who signed in, the ways out. */
final class UserMenu extends MenuButton {

    private final Session session;
    private final Messages messages;
    private final Label avatar = new Label();
    private final Label name = new Label();
    private final Label department = new Label();

    /**
     * @param cards        what the menu's items open
     * @param openSettings shows the screen 设置
     */
    UserMenu(Session session, Messages messages, Cards cards, Runnable openSettings) {
        this.session = session;
        this.messages = messages;
        setId("user-menu");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "user-menu");
        avatar.getStyleClass().add("avatar");
        department.getStyleClass().addAll("note", "muted");
        var words = new HBox(4, name, department);
        words.setAlignment(Pos.CENTER);
        var graphic = new HBox(8, avatar, words);
        graphic.getStyleClass().add("user");
        setGraphic(graphic);
        Account account = session.workspace().account();
        if (account.id() == null) {
            getItems().add(item("identity", cards::identity));
            session.preferences().settingsProperty().subscribe(settings -> show(settings.identity()));
        } else {
            show(account, words);
            LoginModel login = session.login();
            MenuItem lock = item("lock", login::lock);
            lock.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
            getItems().addAll(item("switch-person", login::leave), lock, new SeparatorMenuItem());
        }
        getItems().addAll(item("settings", openSettings), item("about", cards::about));
    }

    private void show(Identity identity) {
        name(identity.user().isEmpty() ? messages.text("shell.user") : identity.user());
        department.setText(identity.department());
    }

    private void show(Account account, HBox words) {
        name(account.name());
        department.setText(role(account));
        if (account.role() == AccountRole.LEADER) {
            var tag = new Tag(Tag.Kind.GREY, messages.text("account.read-only"));
            tag.setId("read-only");
            words.getChildren().add(tag);
        }
    }

    private void name(String shown) {
        avatar.setText(shown.substring(0, shown.offsetByCodePoints(0, 1)));
        name.setText(shown);
    }

    /** The department of those who write for one, unless they are named like it; else the role. */
    private String role(Account account) {
        return session.workspace().departments().all().stream()
                .filter(each -> each.id().equals(account.department()))
                .map(Department::name)
                .filter(each -> !each.equals(account.name()))
                .findFirst()
                .orElseGet(() -> messages.text("account.role." + account.role()));
    }

    private MenuItem item(String id, Runnable action) {
        var item = new MenuItem(messages.text("shell." + id));
        item.setId("menu-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
