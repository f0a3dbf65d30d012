package org.duban.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.messages.Messages;
import org.duban.ui.account.AccountsModel;
import org.duban.ui.account.AccountsPage;
import org.duban.ui.account.PasswordPage;
import org.duban.ui.backup.BackupPage;
import org.duban.ui.report.ReportingPage;
import org.duban.ui.history.HistoryModel;
import org.duban.ui.history.HistoryPage;
import org.duban.ui.screen.Screen;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.settings.GeneralPage;
import org.duban.ui.settings.LightsPage;
import org.duban.ui.settings.SettingsScreen;
import org.duban.ui.shell.Session;
import org.duban.usecase.Account;

/** 设置 with its pages for whoever acts; which one is shown outlives the views that each language makes. */
final class SettingsPages {

    private final AccountsModel accounts;
    private final HistoryModel history;
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");

    SettingsPages(AccountsModel accounts, HistoryModel history) {
        this.accounts = accounts;
        this.history = history;
    }

    /**
     * A new screen over the session.
     *
     * @param keepEdits keeps what is being typed; false when it cannot
     */
    Screen screen(Session session, BooleanSupplier keepEdits) {
        return new SettingsScreen(pages(session, keepEdits), chosen, session.preferences().messages());
    }

    /** Shows the page of that id once the screen is shown. */
    void choose(String page) {
        chosen.set(page);
    }

    private List<SettingsPage> pages(Session session, BooleanSupplier keepEdits) {
        Account account = session.workspace().account();
        Messages messages = session.preferences().messages();
        var pages = new ArrayList<SettingsPage>();
        pages.add(new GeneralPage(session.preferences(), keepEdits));
        if (account.id() != null) {
            pages.add(new PasswordPage(accounts, messages));
        }
        if (account.isOffice()) {
            pages.addAll(ofOffice(session));
        }
        return pages;
    }

    /** What the office alone decides. */
    private List<SettingsPage> ofOffice(Session session) {
        return List.of(
                new AccountsPage(accounts, session.preferences().messages(), session.clock()),
                new LightsPage(session.preferences()),
                new ReportingPage(session.preferences()),
                new BackupPage(session.backups(), session.preferences().messages()),
                new HistoryPage(history, session.preferences().messages()));
    }
}
