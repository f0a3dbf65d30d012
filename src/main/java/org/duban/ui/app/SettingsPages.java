package org.duban.ui.app;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.ui.history.HistoryModel;
import org.duban.ui.history.HistoryPage;
import org.duban.ui.screen.Screen;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.settings.LightsPage;
import org.duban.ui.settings.SettingsScreen;
import org.duban.ui.shell.Session;

/** 设置 with its pages; which one is shown outlives the views that each language makes. */
final class SettingsPages {

    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");

    private final HistoryModel history;

    SettingsPages(HistoryModel history) {
        this.history = history;
    }

    /** A new screen over the session. */
    Screen screen(Session session) {
        return new SettingsScreen(pages(session), chosen, session.preferences().messages());
    }

    private List<SettingsPage> pages(Session session) {
        return session.workspace().account().isOffice()
                ? List.of(
                        new LightsPage(session.preferences()), new HistoryPage(history, session.preferences().messages()))
                : List.of(new LightsPage(session.preferences()));
    }
}
