package org.duban.ui.app;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.ui.report.ReportingPage;
import org.duban.ui.screen.Screen;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.settings.LightsPage;
import org.duban.ui.settings.SettingsScreen;
import org.duban.ui.shell.Session;

/** 设置 with its pages; which one is shown outlives the views that each language makes. */
final class SettingsPages {

    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");

    /** A new screen over the session. */
    Screen screen(Session session) {
        return new SettingsScreen(pages(session), chosen, session.preferences().messages());
    }

    private static List<SettingsPage> pages(Session session) {
        return List.of(new LightsPage(session.preferences()), new ReportingPage(session.preferences()));
    }
}
